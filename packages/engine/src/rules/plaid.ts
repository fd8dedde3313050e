// Plaid client credentials and item access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Plaid issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'plaid-production-access-token',
    title: 'Plaid Production Access Token',
    provider: 'Plaid',
    severity: 'high',
    pattern: 'access-production-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://plaid.com/docs/api/'],
  },
  {
    kind: 'token',
    id: 'plaid-development-access-token',
    title: 'Plaid Development Access Token',
    provider: 'Plaid',
    severity: 'high',
    pattern: 'access-development-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://plaid.com/docs/api/'],
  },
  {
    kind: 'token',
    id: 'plaid-sandbox-access-token',
    title: 'Plaid Sandbox Access Token',
    provider: 'Plaid',
    severity: 'medium',
    pattern: 'access-sandbox-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://plaid.com/docs/api/'],
  },
  {
    kind: 'assigned',
    id: 'plaid-secret',
    title: 'Plaid Secret',
    provider: 'Plaid',
    severity: 'high',
    names: ['plaid'],
    pattern: '[0-9a-z]{30}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://plaid.com/docs/api/'],
  },
  {
    kind: 'assigned',
    id: 'plaid-client-id',
    title: 'Plaid Client ID',
    provider: 'Plaid',
    severity: 'medium',
    names: ['plaid'],
    pattern: '[0-9a-z]{24}',
    checks: { entropy: 2.5, digits: 2 },
    references: ['https://plaid.com/docs/api/'],
  },
];
