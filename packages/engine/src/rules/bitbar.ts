// BitBar: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that BitBar issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'bitbar-api-key',
    title: 'BitBar API Key',
    provider: 'BitBar',
    severity: 'high',
    names: ['bitbar'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://support.smartbear.com/bitbar/docs/en/use-rest-apis-with-bitbar.html'],
  },
];
