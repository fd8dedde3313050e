// Arduino Cloud: client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Arduino Cloud issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'arduino-client-secret',
    title: 'Arduino Cloud Client Secret',
    provider: 'Arduino Cloud',
    severity: 'high',
    names: ['arduino'],
    pattern: '[A-Za-z0-9]{64}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.arduino.cc/arduino-cloud/api/api-intro/'],
  },
];
