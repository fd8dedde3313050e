// Braintrust keys.

import type { Rule } from '../rule.ts';

/** Secrets that Braintrust issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'braintrust-api-key',
    title: 'Braintrust API Key',
    provider: 'Braintrust',
    severity: 'high',
    names: ['braintrust'],
    pattern: 'sk-[A-Za-z0-9]{40,60}',
    checks: { entropy: 3.5 },
    references: ['https://www.braintrust.dev/docs'],
  },
];
