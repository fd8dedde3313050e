// Grafana API keys, service account and cloud tokens.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that Grafana issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'grafana-api-key',
    title: 'Grafana API Key',
    provider: 'Grafana',
    severity: 'high',
    pattern: 'eyJrIjoi[A-Za-z0-9+/_-]{60,400}={0,3}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://grafana.com/docs/grafana/latest/developers/http_api/authentication/'],
  },
  {
    kind: 'token',
    id: 'grafana-cloud-api-token',
    title: 'Grafana Cloud API Token',
    provider: 'Grafana',
    severity: 'high',
    pattern: 'glc_[A-Za-z0-9+/]{32,400}={0,3}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/'],
  },
  {
    kind: 'token',
    id: 'grafana-service-account-token',
    title: 'Grafana Service Account Token',
    provider: 'Grafana',
    severity: 'high',
    pattern: 'glsa_[A-Za-z0-9]{32}_[0-9A-Fa-f]{8}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://grafana.com/docs/grafana/latest/administration/service-accounts/'],
    nearMisses: (random) => ['glsa_' + random.string(alphabets.alphanumeric, 20)],
  },
];
