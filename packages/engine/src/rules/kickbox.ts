// Kickbox API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Kickbox issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'kickbox-live-api-key',
    title: 'Kickbox Live API Key',
    provider: 'Kickbox',
    severity: 'high',
    pattern: 'live_[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.kickbox.com/docs/authentication'],
  },
  {
    kind: 'token',
    id: 'kickbox-test-api-key',
    title: 'Kickbox Test API Key',
    provider: 'Kickbox',
    severity: 'low',
    pattern: 'test_[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.kickbox.com/docs/authentication'],
  },
];
