// Clearbit: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Clearbit issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'clearbit-api-key',
    title: 'Clearbit API Key',
    provider: 'Clearbit',
    severity: 'high',
    names: ['clearbit'],
    pattern: '(?:(?:sk|pk)_[a-f0-9]{32}|[a-z0-9_]{35})',
    checks: { entropy: 3 },
    references: ['https://dashboard.clearbit.com/docs#authentication'],
  },
];
