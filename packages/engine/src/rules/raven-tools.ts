// Raven Tools: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Raven Tools issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'raven-tools-api-key',
    title: 'Raven Tools API Key',
    provider: 'Raven Tools',
    severity: 'high',
    names: ['raventools', 'raven_api', 'raven_tools'],
    pattern: '[A-Z0-9-]{16}',
    checks: { entropy: 2.8 },
    references: ['https://raventools.com/'],
  },
];
