// Censys: personal access tokens, API secrets and API IDs.

import type { Rule } from '../rule.ts';

/** Secrets that Censys issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'censys-personal-access-token',
    title: 'Censys Personal Access Token',
    provider: 'Censys',
    severity: 'high',
    pattern: 'censys_[A-Za-z0-9]{6,12}_[A-Za-z0-9]{20,48}',
    checks: { entropy: 3.3 },
    references: ['https://docs.censys.com/reference/get-started'],
  },
  {
    kind: 'assigned',
    id: 'censys-api-secret',
    title: 'Censys API Secret',
    provider: 'Censys',
    severity: 'high',
    names: ['censys'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.censys.com/reference/get-started'],
  },
  {
    kind: 'assigned',
    id: 'censys-api-id',
    title: 'Censys API ID',
    provider: 'Censys',
    severity: 'low',
    names: ['censys'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://docs.censys.com/reference/get-started'],
  },
];
