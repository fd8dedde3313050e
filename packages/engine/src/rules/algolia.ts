// Algolia: admin API keys, API keys and usage API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Algolia issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'algolia-admin-api-key',
    title: 'Algolia Admin API Key',
    provider: 'Algolia',
    severity: 'high',
    names: ['algolia_admin', 'algolia_write', 'algolia_secret', 'algolia_private'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://www.algolia.com/doc/guides/security/api-keys/'],
  },
  {
    kind: 'assigned',
    id: 'algolia-api-key',
    title: 'Algolia API Key',
    provider: 'Algolia',
    severity: 'medium',
    names: ['algolia'],
    pattern: '[a-zA-Z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://www.algolia.com/doc/guides/security/api-keys/'],
  },
  {
    kind: 'assigned',
    id: 'algolia-monitoring-usage-key',
    title: 'Algolia Usage API Key',
    provider: 'Algolia',
    severity: 'medium',
    names: ['algolia'],
    pattern: '[a-f0-9]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.algolia.com/doc/guides/security/api-keys/'],
  },
];
