// Modern Treasury API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Modern Treasury issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'modern-treasury-live-key',
    title: 'Modern Treasury Live API Key',
    provider: 'Modern Treasury',
    severity: 'high',
    pattern: 'live-[A-Za-z0-9]{40,80}',
    context: ['modern_treasury', 'moderntreasury', 'modern treasury'],
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.moderntreasury.com/platform/reference/authentication'],
  },
  {
    kind: 'token',
    id: 'modern-treasury-test-key',
    title: 'Modern Treasury Test API Key',
    provider: 'Modern Treasury',
    severity: 'medium',
    pattern: 'test-[A-Za-z0-9]{40,80}',
    context: ['modern_treasury', 'moderntreasury', 'modern treasury'],
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.moderntreasury.com/platform/reference/authentication'],
  },
];
