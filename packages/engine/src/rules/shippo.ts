// Shippo: live tokens and test tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Shippo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'shippo-live-token',
    title: 'Shippo Live Token',
    provider: 'Shippo',
    severity: 'high',
    pattern: 'shippo_live_[a-fA-F0-9]{40}',
    checks: { entropy: 2.8 },
    references: ['https://docs.goshippo.com/docs/guides_general/authentication/'],
  },
  {
    kind: 'token',
    id: 'shippo-test-token',
    title: 'Shippo Test Token',
    provider: 'Shippo',
    severity: 'medium',
    pattern: 'shippo_test_[a-fA-F0-9]{40}',
    checks: { entropy: 2.8 },
    references: ['https://docs.goshippo.com/docs/guides_general/authentication/'],
  },
];
