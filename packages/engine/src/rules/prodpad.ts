// ProdPad: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ProdPad issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'prodpad-api-key',
    title: 'ProdPad API Key',
    provider: 'ProdPad',
    severity: 'high',
    names: ['prodpad'],
    pattern: '[a-f0-9]{64}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://app.swaggerhub.com/apis-docs/ProdPad/prodpad/'],
  },
];
