// GitGuardian keys.

import type { Rule } from '../rule.ts';

/** Secrets that GitGuardian issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'gitguardian-api-key',
    title: 'GitGuardian API Key',
    provider: 'GitGuardian',
    severity: 'high',
    names: ['gitguardian'],
    pattern: '(?:[A-Fa-f0-9]{70,72}|[A-Za-z0-9]{64,72})',
    checks: { entropy: 3 },
    references: ['https://docs.gitguardian.com/api-docs/introduction'],
  },
];
