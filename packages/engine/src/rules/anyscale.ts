// Anyscale keys.

import type { Rule } from '../rule.ts';

/** Secrets that Anyscale issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'anyscale-api-key',
    title: 'Anyscale API Key',
    provider: 'Anyscale',
    severity: 'high',
    pattern: 'esecret_[A-Za-z0-9]{20,60}',
    checks: { entropy: 3.3 },
    references: ['https://docs.anyscale.com/'],
  },
  {
    kind: 'token',
    id: 'anyscale-cli-token',
    title: 'Anyscale CLI Token',
    provider: 'Anyscale',
    severity: 'high',
    pattern: 'aph0_[A-Za-z0-9_-]{40,120}',
    checks: { entropy: 3.5 },
    references: ['https://docs.anyscale.com/'],
  },
];
