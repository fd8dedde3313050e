// Vatstack: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Vatstack issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'vatstack-api-key',
    title: 'Vatstack API Key',
    provider: 'Vatstack',
    severity: 'high',
    names: ['vatstack'],
    pattern: '(?:sk_live_|sk_test_|pk_live_|pk_test_)[a-f0-9]{32}',
    checks: { entropy: 3 },
    references: ['https://vatstack.com/docs'],
  },
];
