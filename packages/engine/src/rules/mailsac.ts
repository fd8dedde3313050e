// Mailsac API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Mailsac issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'mailsac-api-key',
    title: 'Mailsac API Key',
    provider: 'Mailsac',
    severity: 'high',
    names: ['mailsac'],
    pattern: 'k_[A-Za-z0-9]{30,64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://mailsac.com/docs/api'],
  },
];
