// GrowthBook secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that GrowthBook issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'growthbook-secret-key',
    title: 'GrowthBook Secret Key',
    provider: 'GrowthBook',
    severity: 'high',
    pattern: 'secret_(?:admin_|readonly_|user_)?[A-Za-z0-9]{40,60}',
    context: ['growthbook', 'growth_book'],
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.growthbook.io/api-overview'],
  },
];
