// Cartesia keys.

import type { Rule } from '../rule.ts';

/** Secrets that Cartesia issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'cartesia-api-key',
    title: 'Cartesia API Key',
    provider: 'Cartesia',
    severity: 'high',
    pattern: 'sk_car_[A-Za-z0-9_-]{18,48}',
    checks: { entropy: 3 },
    references: ['https://docs.cartesia.ai/'],
  },
];
