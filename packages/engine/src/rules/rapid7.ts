// Rapid7: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Rapid7 issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'rapid7-api-key',
    title: 'Rapid7 API Key',
    provider: 'Rapid7',
    severity: 'high',
    names: ['rapid7', 'insight_api', 'insightvm'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://docs.rapid7.com/insight/managing-platform-api-keys/'],
  },
];
