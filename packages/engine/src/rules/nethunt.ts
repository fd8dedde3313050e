// NetHunt: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that NetHunt issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'nethunt-api-key',
    title: 'NetHunt API Key',
    provider: 'NetHunt',
    severity: 'high',
    names: ['nethunt'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://nethunt.com/integration-api'],
  },
];
