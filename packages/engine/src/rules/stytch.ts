// Stytch project secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Stytch issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'stytch-live-secret',
    title: 'Stytch Live Secret',
    provider: 'Stytch',
    severity: 'high',
    pattern: 'secret-live-[A-Za-z0-9_-]{35,37}={0,2}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://stytch.com/docs/resources/workspace-management/api-keys'],
  },
  {
    kind: 'token',
    id: 'stytch-test-secret',
    title: 'Stytch Test Secret',
    provider: 'Stytch',
    severity: 'medium',
    pattern: 'secret-test-[A-Za-z0-9_-]{35,37}={0,2}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://stytch.com/docs/resources/workspace-management/api-keys'],
  },
  {
    kind: 'token',
    id: 'stytch-public-live-token',
    title: 'Stytch Public Token',
    provider: 'Stytch',
    severity: 'low',
    pattern: 'public-token-live-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://stytch.com/docs/resources/workspace-management/api-keys'],
  },
  {
    kind: 'token',
    id: 'stytch-public-test-token',
    title: 'Stytch Public Token',
    provider: 'Stytch',
    severity: 'low',
    pattern: 'public-token-test-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://stytch.com/docs/resources/workspace-management/api-keys'],
  },
  {
    kind: 'token',
    id: 'stytch-workspace-secret',
    title: 'Stytch Workspace Key Secret',
    provider: 'Stytch',
    severity: 'high',
    pattern: 'workspace-key-prod-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://stytch.com/docs/resources/workspace-management/api-keys'],
  },
];
