// OpenCage: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that OpenCage issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'opencage-api-key',
    title: 'OpenCage API Key',
    provider: 'OpenCage',
    severity: 'high',
    names: ['opencage'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://opencagedata.com/api#authentication'],
  },
];
