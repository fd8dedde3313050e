// Aiven passwords and tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Aiven issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'aiven-service-password',
    title: 'Aiven Service Password',
    provider: 'Aiven',
    severity: 'high',
    pattern: 'AVNS_[A-Za-z0-9_-]{16,30}',
    checks: { entropy: 3 },
    references: ['https://aiven.io/docs/platform/concepts/authentication-tokens'],
  },
  {
    kind: 'assigned',
    id: 'aiven-api-token',
    title: 'Aiven API Token',
    provider: 'Aiven',
    severity: 'high',
    names: ['aiven'],
    pattern: '[A-Za-z0-9+/]{200,400}={0,2}',
    checks: { entropy: 4 },
    references: ['https://aiven.io/docs/platform/concepts/authentication-tokens'],
  },
];
