// YooKassa shop secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that YooKassa issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'yookassa-live-secret-key',
    title: 'YooKassa Live Secret Key',
    provider: 'YooKassa',
    severity: 'high',
    names: ['yookassa', 'yandex_kassa', 'yandex_checkout', 'shop_secret', 'secret_key'],
    pattern: 'live_[A-Za-z0-9_-]{43}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://yookassa.ru/developers/using-api/interaction-format'],
  },
  {
    kind: 'assigned',
    id: 'yookassa-test-secret-key',
    title: 'YooKassa Test Secret Key',
    provider: 'YooKassa',
    severity: 'medium',
    names: ['yookassa', 'yandex_kassa', 'yandex_checkout', 'shop_secret', 'secret_key'],
    pattern: 'test_[A-Za-z0-9_-]{43}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://yookassa.ru/developers/using-api/interaction-format'],
  },
];
