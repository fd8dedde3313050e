// Text2Data: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Text2Data issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'text2data-api-key',
    title: 'Text2Data API Key',
    provider: 'Text2Data',
    severity: 'high',
    names: ['text2data'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://text2data.com/'],
  },
];
