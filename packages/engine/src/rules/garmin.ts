// Garmin: consumer secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Garmin issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'garmin-consumer-secret',
    title: 'Garmin Consumer Secret',
    provider: 'Garmin',
    severity: 'high',
    names: ['garmin'],
    pattern: '[A-Za-z0-9]{35,36}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developer.garmin.com/gc-developer-program/overview/'],
  },
];
