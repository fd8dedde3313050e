// Tallyfy: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Tallyfy issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'tallyfy-access-token',
    title: 'Tallyfy Access Token',
    provider: 'Tallyfy',
    severity: 'high',
    names: ['tallyfy'],
    pattern: '[A-Za-z0-9]{30,40}\\.[A-Za-z0-9_-]{200,300}\\.[A-Za-z0-9_-]{600,700}',
    checks: { entropy: 4 },
    references: ['https://developers.tallyfy.com/'],
  },
];
