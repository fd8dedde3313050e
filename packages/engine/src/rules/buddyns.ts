// BuddyNS: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that BuddyNS issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'buddyns-api-key',
    title: 'BuddyNS API Key',
    provider: 'BuddyNS',
    severity: 'high',
    names: ['buddyns'],
    pattern: '[a-z0-9]{40}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://www.buddyns.com/support/api/'],
  },
];
