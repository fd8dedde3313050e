// Ghost: admin API keys and content API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Ghost issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'ghost-admin-api-key',
    title: 'Ghost Admin API Key',
    provider: 'Ghost',
    severity: 'high',
    names: ['ghost', 'admin_api_key'],
    pattern: '[a-f0-9]{24}:[a-f0-9]{64}',
    checks: { entropy: 3 },
    references: ['https://ghost.org/docs/admin-api/', 'https://ghost.org/docs/content-api/'],
  },
  {
    kind: 'assigned',
    id: 'ghost-content-api-key',
    title: 'Ghost Content API Key',
    provider: 'Ghost',
    severity: 'low',
    names: ['ghost'],
    pattern: '[a-f0-9]{26}',
    checks: { entropy: 3, digits: 3 },
    references: ['https://ghost.org/docs/admin-api/', 'https://ghost.org/docs/content-api/'],
  },
];
