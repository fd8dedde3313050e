// TimezoneAPI: tokens.

import type { Rule } from '../rule.ts';

/** Secrets that TimezoneAPI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'timezoneapi-token',
    title: 'TimezoneAPI Token',
    provider: 'TimezoneAPI',
    severity: 'medium',
    names: ['timezoneapi'],
    pattern: '[A-Za-z0-9]{20}',
    checks: { entropy: 3.3 },
    references: ['https://timezoneapi.io/'],
  },
];
