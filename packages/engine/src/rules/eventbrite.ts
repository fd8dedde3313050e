// Eventbrite: private tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Eventbrite issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'eventbrite-private-token',
    title: 'Eventbrite Private Token',
    provider: 'Eventbrite',
    severity: 'high',
    names: ['eventbrite'],
    pattern: '[A-Z0-9]{20}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://www.eventbrite.com/platform/api#/introduction/authentication'],
  },
];
