// CockroachDB Cloud keys.

import type { Rule } from '../rule.ts';

/** Secrets that CockroachDB issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'cockroachdb-cloud-api-key',
    title: 'CockroachDB Cloud API Key',
    provider: 'CockroachDB',
    severity: 'high',
    pattern: 'CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}',
    checks: { entropy: 3.5 },
    references: ['https://www.cockroachlabs.com/docs/cockroachcloud/managing-access'],
  },
];
