// Neon keys and database passwords.

import type { Rule } from '../rule.ts';

/** Secrets that Neon issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'neon-api-key',
    title: 'Neon API Key',
    provider: 'Neon',
    severity: 'high',
    pattern: 'napi_[a-z0-9]{48,72}',
    checks: { entropy: 3.3 },
    references: ['https://neon.com/docs/manage/api-keys'],
  },
  {
    kind: 'token',
    id: 'neon-database-password',
    title: 'Neon Database Password',
    provider: 'Neon',
    severity: 'high',
    pattern: 'npg_[A-Za-z0-9]{12,24}',
    checks: { entropy: 3 },
    references: ['https://neon.com/docs/manage/api-keys'],
  },
  {
    kind: 'assigned',
    id: 'neon-legacy-api-key',
    title: 'Neon API Key',
    provider: 'Neon',
    severity: 'high',
    names: ['neon_api', 'neon_key', 'neon_token'],
    pattern: '[a-z0-9]{64}',
    checks: { entropy: 3.5, digits: 4 },
    references: ['https://neon.com/docs/manage/api-keys'],
  },
];
