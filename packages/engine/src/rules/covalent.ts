// Covalent: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Covalent issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'covalent-api-key',
    title: 'Covalent API Key',
    provider: 'Covalent',
    severity: 'high',
    names: ['covalent', 'goldrush'],
    pattern: '(?:cqt_[A-Za-z0-9]{24,40}|ckey_[a-f0-9]{26,28})',
    checks: { entropy: 3 },
    references: ['https://goldrush.dev/docs/'],
  },
];
