// Dandelion: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Dandelion issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'dandelion-api-token',
    title: 'Dandelion API Token',
    provider: 'Dandelion',
    severity: 'high',
    names: ['dandelion_api', 'dandelion_token', 'dandelion_key'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://dandelion.eu/docs/'],
  },
];
