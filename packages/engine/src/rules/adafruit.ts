// Adafruit IO: keys and legacy keys.

import type { Rule } from '../rule.ts';

/** Secrets that Adafruit IO issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'adafruit-io-key',
    title: 'Adafruit IO Key',
    provider: 'Adafruit IO',
    severity: 'high',
    pattern: 'aio_[A-Za-z0-9]{28}',
    checks: { entropy: 3.3 },
    references: ['https://io.adafruit.com/api/docs/#authentication'],
  },
  {
    kind: 'assigned',
    id: 'adafruit-io-legacy-key',
    title: 'Adafruit IO Legacy Key',
    provider: 'Adafruit IO',
    severity: 'high',
    names: ['adafruit', 'aio_key'],
    pattern: '[A-Za-z0-9_-]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://io.adafruit.com/api/docs/#authentication'],
  },
];
