// Scalyr API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Scalyr issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'scalyr-api-key',
    title: 'Scalyr API Key',
    provider: 'Scalyr',
    severity: 'high',
    names: ['scalyr'],
    pattern: '[A-Za-z0-9/._-]{43,46}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://app.scalyr.com/help/api'],
  },
];
