// Chromatic tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Chromatic issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'chromatic-project-token',
    title: 'Chromatic Project Token',
    provider: 'Chromatic',
    severity: 'medium',
    pattern: 'chpt_[a-f0-9]{15,24}',
    checks: { entropy: 2.5 },
    references: ['https://www.chromatic.com/docs/'],
  },
  {
    kind: 'assigned',
    id: 'chromatic-legacy-project-token',
    title: 'Chromatic Project Token',
    provider: 'Chromatic',
    severity: 'medium',
    names: ['chromatic_project', 'chromatic_token', 'chromatic_app'],
    pattern: '[a-z0-9]{10,14}',
    checks: { entropy: 2.5, digits: 1, letters: 1 },
    references: ['https://www.chromatic.com/docs/'],
  },
];
