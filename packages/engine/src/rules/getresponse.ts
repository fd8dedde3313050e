// GetResponse API keys.

import type { Rule } from '../rule.ts';

/** Secrets that GetResponse issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'getresponse-api-key',
    title: 'GetResponse API Key',
    provider: 'GetResponse',
    severity: 'high',
    names: ['get_response_api', 'getresponse'],
    pattern: '[0-9a-z]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://apidocs.getresponse.com/v3/authentication'],
  },
];
