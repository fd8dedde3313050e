// Etsy: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Etsy issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'etsy-api-key',
    title: 'Etsy API Key',
    provider: 'Etsy',
    severity: 'high',
    names: ['etsy'],
    pattern: '[A-Za-z0-9]{24}(?::[A-Za-z0-9]{10,64})?',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developers.etsy.com/documentation/essentials/authentication'],
  },
];
