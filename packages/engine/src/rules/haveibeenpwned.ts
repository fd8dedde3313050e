// Have I Been Pwned: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Have I Been Pwned issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'haveibeenpwned-api-key',
    title: 'Have I Been Pwned API Key',
    provider: 'Have I Been Pwned',
    severity: 'high',
    names: ['haveibeenpwned', 'hibp_api', 'hibp_key'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://haveibeenpwned.com/API/v3#Authorisation'],
  },
];
