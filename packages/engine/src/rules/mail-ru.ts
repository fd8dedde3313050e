// Mail.ru: client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Mail.ru issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'mail-ru-client-secret',
    title: 'Mail.ru Client Secret',
    provider: 'Mail.ru',
    severity: 'high',
    names: ['mailru'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 3 },
    references: ['https://api.mail.ru/docs/guides/oauth/'],
  },
];
