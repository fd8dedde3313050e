// Zulip API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Zulip issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'zulip-api-key',
    title: 'Zulip API Key',
    provider: 'Zulip',
    severity: 'high',
    names: ['zulip'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://zulip.com/api/api-keys'],
  },
];
