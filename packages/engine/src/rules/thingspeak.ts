// ThingSpeak: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ThingSpeak issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'thingspeak-api-key',
    title: 'ThingSpeak API Key',
    provider: 'ThingSpeak',
    severity: 'high',
    names: ['thingspeak'],
    pattern: '[A-Z0-9]{16}',
    checks: { entropy: 2.5, digits: 1 },
    references: ['https://www.mathworks.com/help/thingspeak/rest-api.html'],
  },
];
