// Help Scout API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Help Scout issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'help-scout-api-key',
    title: 'Help Scout API Key',
    provider: 'Help Scout',
    severity: 'high',
    names: ['helpscout', 'help_scout'],
    pattern: '(?:[0-9a-f]{40}|[A-Za-z0-9]{32})',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developer.helpscout.com/mailbox-api/overview/authentication/'],
  },
];
