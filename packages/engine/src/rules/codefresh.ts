// Codefresh keys.

import type { Rule } from '../rule.ts';

/** Secrets that Codefresh issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'codefresh-api-key',
    title: 'Codefresh API Key',
    provider: 'Codefresh',
    severity: 'high',
    names: ['codefresh', 'cf_api_key'],
    pattern: '[a-f0-9]{24}\\.[a-f0-9]{32}',
    checks: { entropy: 3 },
    references: ['https://codefresh.io/docs/docs/integrations/codefresh-api/'],
  },
];
