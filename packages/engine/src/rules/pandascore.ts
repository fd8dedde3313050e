// PandaScore: tokens.

import type { Rule } from '../rule.ts';

/** Secrets that PandaScore issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'pandascore-token',
    title: 'PandaScore Token',
    provider: 'PandaScore',
    severity: 'high',
    names: ['pandascore'],
    pattern: '[A-Za-z0-9_-]{51}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developers.pandascore.co/docs/authentication'],
  },
];
