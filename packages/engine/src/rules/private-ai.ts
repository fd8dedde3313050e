// Private AI keys.

import type { Rule } from '../rule.ts';

/** Secrets that Private AI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'private-ai-api-key',
    title: 'Private AI API Key',
    provider: 'Private AI',
    severity: 'high',
    names: ['privateai', 'private_ai'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.private-ai.com/'],
  },
];
