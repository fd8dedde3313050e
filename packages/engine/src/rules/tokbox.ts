// Vonage Video API secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Vonage Video issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'tokbox-api-secret',
    title: 'Vonage Video API Secret',
    provider: 'Vonage Video',
    severity: 'high',
    names: ['tokbox', 'opentok'],
    pattern: '[0-9a-f]{40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://tokbox.com/developer/rest/'],
  },
];
