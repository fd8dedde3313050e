// Pushbullet access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Pushbullet issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'pushbullet-access-token',
    title: 'Pushbullet Access Token',
    provider: 'Pushbullet',
    severity: 'high',
    names: ['pushbullet', 'push_bullet'],
    pattern: '[ov]\\.[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.pushbullet.com/'],
  },
];
