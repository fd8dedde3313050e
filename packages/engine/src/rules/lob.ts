// Lob: live API keys, test API keys and publishable API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Lob issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'lob-live-api-key',
    title: 'Lob Live API Key',
    provider: 'Lob',
    severity: 'high',
    pattern: 'live_[a-f0-9]{35}',
    checks: { entropy: 3, digits: 6 },
    references: ['https://docs.lob.com/#tag/Authentication'],
  },
  {
    kind: 'token',
    id: 'lob-test-api-key',
    title: 'Lob Test API Key',
    provider: 'Lob',
    severity: 'medium',
    pattern: 'test_[a-f0-9]{35}',
    checks: { entropy: 3, digits: 6 },
    references: ['https://docs.lob.com/#tag/Authentication'],
  },
  {
    kind: 'token',
    id: 'lob-publishable-api-key',
    title: 'Lob Publishable API Key',
    provider: 'Lob',
    severity: 'low',
    pattern: '(?:live_pub_|test_pub_)[a-f0-9]{31}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.lob.com/#tag/Authentication'],
  },
];
