// Finage: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Finage issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'finage-api-key',
    title: 'Finage API Key',
    provider: 'Finage',
    severity: 'high',
    names: ['finage'],
    pattern: 'API_KEY[0-9A-Z]{32}',
    checks: { entropy: 3.3 },
    references: ['https://finage.co.uk/docs/api/getting-started'],
  },
];
