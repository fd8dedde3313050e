// Zenserp: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Zenserp issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'zenserp-api-key',
    title: 'Zenserp API Key',
    provider: 'Zenserp',
    severity: 'high',
    names: ['zenserp'],
    pattern: '(?:[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}|[a-f0-9]{8}-[a-f0-9-]{27})',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://app.zenserp.com/documentation'],
  },
];
