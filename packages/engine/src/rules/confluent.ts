// Confluent Cloud keys.

import type { Rule } from '../rule.ts';

/** Secrets that Confluent issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'confluent-api-secret',
    title: 'Confluent API Secret',
    provider: 'Confluent',
    severity: 'high',
    pattern: 'cflt[A-Za-z0-9+/]{60}',
    checks: { entropy: 4 },
    references: ['https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html'],
  },
  {
    kind: 'assigned',
    id: 'confluent-legacy-api-secret',
    title: 'Confluent API Secret',
    provider: 'Confluent',
    severity: 'high',
    names: ['confluent', 'ccloud', 'kafka_api_secret', 'sr_api_secret', 'kafka_secret'],
    pattern: '[A-Za-z0-9+/]{64}',
    checks: { entropy: 4, digits: 2 },
    references: ['https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html'],
  },
  {
    kind: 'assigned',
    id: 'confluent-api-key',
    title: 'Confluent API Key',
    provider: 'Confluent',
    severity: 'medium',
    names: ['confluent', 'ccloud', 'confluent_cloud_api_key'],
    pattern: '[A-Z0-9]{16}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html'],
  },
];
