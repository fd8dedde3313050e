// Ably API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Ably issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'ably-api-key-url',
    title: 'Ably API Key',
    provider: 'Ably',
    severity: 'high',
    pattern: 'ably\\.io/[A-Za-z0-9/?=&._-]{0,60}key=([A-Za-z0-9_-]{6,7}\\.[A-Za-z0-9_-]{6,7}:[A-Za-z0-9_-]{43})',
    open: 'before',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://ably.com/docs/auth/basic'],
  },
  {
    kind: 'assigned',
    id: 'ably-api-key',
    title: 'Ably API Key',
    provider: 'Ably',
    severity: 'high',
    names: ['ably', 'api_key'],
    pattern: '[A-Za-z0-9_-]{6,7}\\.[A-Za-z0-9_-]{6,7}:[A-Za-z0-9_-]{16,50}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://ably.com/docs/auth/basic'],
  },
];
