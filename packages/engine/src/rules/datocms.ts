// DatoCMS: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that DatoCMS issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'datocms-api-token',
    title: 'DatoCMS API Token',
    provider: 'DatoCMS',
    severity: 'high',
    names: ['datocms', 'dato_api', 'dato_token'],
    pattern: '[a-f0-9]{30}',
    checks: { entropy: 3, digits: 3 },
    references: ['https://www.datocms.com/docs/content-management-api/authentication'],
  },
];
