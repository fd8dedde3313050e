// Gupshup API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Gupshup issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'gupshup-api-key',
    title: 'Gupshup API Key',
    provider: 'Gupshup',
    severity: 'high',
    names: ['gupshup'],
    pattern: '(?:sk_)?[0-9a-z]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.gupshup.io/'],
  },
];
