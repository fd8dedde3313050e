// Splunk HEC tokens, session keys, observability tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Splunk issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'splunk-hec-header',
    title: 'Splunk HEC Token',
    provider: 'Splunk',
    severity: 'high',
    pattern: 'Splunk ([0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12})',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector'],
  },
  {
    kind: 'assigned',
    id: 'splunk-hec-token',
    title: 'Splunk HEC Token',
    provider: 'Splunk',
    severity: 'high',
    names: ['splunk', 'hec_token'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector'],
  },
  {
    kind: 'assigned',
    id: 'splunk-observability-token',
    title: 'Splunk Observability Access Token',
    provider: 'Splunk',
    severity: 'high',
    names: ['splunk_access', 'signalfx', 'sfx_token', 'splunk_observability', 'splunk_token'],
    pattern: '[A-Za-z0-9_-]{22}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/tokens.html'],
  },
];
