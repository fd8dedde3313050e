// Nightfall: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Nightfall issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'nightfall-api-key',
    title: 'Nightfall API Key',
    provider: 'Nightfall',
    severity: 'high',
    pattern: 'NF-[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 2 },
    references: ['https://help.nightfall.ai/developer-api/introduction-to-the-developer-platform/overview'],
  },
];
