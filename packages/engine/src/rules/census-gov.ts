// US Census Bureau: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that US Census Bureau issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'census-gov-api-key',
    title: 'US Census Bureau API Key',
    provider: 'US Census Bureau',
    severity: 'medium',
    names: ['census_api'],
    pattern: '[a-f0-9]{40}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://www.census.gov/data/developers/guidance/api-user-guide.html'],
  },
];
