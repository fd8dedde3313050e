// Elastic APM secret tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Elastic APM issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'elastic-apm-secret-token',
    title: 'Elastic APM Secret Token',
    provider: 'Elastic APM',
    severity: 'high',
    names: ['elastic_apm_secret', 'apm_secret_token', 'elastic_apm_token', 'apm_server_secret'],
    pattern: '[A-Za-z0-9_-]{16,40}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://www.elastic.co/docs/solutions/observability/apm/secret-token'],
  },
];
