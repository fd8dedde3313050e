// Worldpay service keys.

import type { Rule } from '../rule.ts';

/** Secrets that Worldpay issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'worldpay-service-key',
    title: 'Worldpay Service Key',
    provider: 'Worldpay',
    severity: 'high',
    names: ['worldpay'],
    pattern: '[TL]_[SC]_[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    checks: { entropy: 2.5, digits: 1 },
    references: ['https://developer.worldpay.com/'],
  },
];
