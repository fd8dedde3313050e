// Strapi: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Strapi issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'strapi-api-token',
    title: 'Strapi API Token',
    provider: 'Strapi',
    severity: 'high',
    names: ['strapi'],
    pattern: '[a-f0-9]{256}',
    checks: { entropy: 3.5 },
    references: ['https://docs.strapi.io/cms/features/api-tokens'],
  },
];
