// Logfire write and read tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Pydantic Logfire issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'logfire-token',
    title: 'Logfire Token',
    provider: 'Pydantic Logfire',
    severity: 'high',
    pattern: 'pylf_v[0-9]_(?:us|eu|local|stagingus|stagingeu)_[A-Za-z0-9]{43}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/'],
  },
];
