// Viber bot tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Viber issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'viber-bot-token',
    title: 'Viber Bot Token',
    provider: 'Viber',
    severity: 'high',
    names: ['viber'],
    pattern: '[0-9a-f]{16}-[0-9a-f]{16}-[0-9a-f]{16}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.viber.com/docs/api/rest-bot-api/'],
  },
];
