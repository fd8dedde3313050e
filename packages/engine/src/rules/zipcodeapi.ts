// ZipCodeAPI: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ZipCodeAPI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'zipcodeapi-api-key',
    title: 'ZipCodeAPI API Key',
    provider: 'ZipCodeAPI',
    severity: 'high',
    names: ['zipcodeapi', 'zipcode_api'],
    pattern: '[A-Za-z0-9]{64}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://www.zipcodeapi.com/API'],
  },
];
