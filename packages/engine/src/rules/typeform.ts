// Typeform: personal access tokens and legacy tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Typeform issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'typeform-personal-access-token',
    title: 'Typeform Personal Access Token',
    provider: 'Typeform',
    severity: 'high',
    pattern: 'tfp_[A-Za-z0-9_.=-]{40,60}',
    checks: { entropy: 3.5 },
    references: ['https://www.typeform.com/developers/get-started/personal-access-token/'],
  },
  {
    kind: 'assigned',
    id: 'typeform-legacy-token',
    title: 'Typeform Legacy Token',
    provider: 'Typeform',
    severity: 'high',
    names: ['typeform'],
    pattern: '[A-Za-z0-9]{44}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://www.typeform.com/developers/get-started/personal-access-token/'],
  },
];
