// WooCommerce: consumer keys and consumer secrets.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that WooCommerce issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'woocommerce-consumer-key',
    title: 'WooCommerce Consumer Key',
    provider: 'WooCommerce',
    severity: 'medium',
    pattern: 'ck_[a-f0-9]{40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication'],
  },
  {
    kind: 'token',
    id: 'woocommerce-consumer-secret',
    title: 'WooCommerce Consumer Secret',
    provider: 'WooCommerce',
    severity: 'high',
    pattern: 'cs_[a-f0-9]{40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication'],
    nearMisses: (random) => [`cs_test_${random.string(alphabets.alphanumeric, 40)}`],
  },
];
