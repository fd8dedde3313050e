// dotenvx private keys.

import type { Rule } from '../rule.ts';

/** Secrets that dotenvx issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'dotenvx-private-key',
    title: 'dotenvx Private Key',
    provider: 'dotenvx',
    severity: 'high',
    pattern: 'DOTENV_PRIVATE_KEY(?:_[A-Z0-9_]{1,60})? ?[:=] ?["\']?([a-f0-9]{64})',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://dotenvx.com/docs/'],
  },
  {
    kind: 'assigned',
    id: 'dotenvx-private-key-assigned',
    title: 'dotenvx Private Key',
    provider: 'dotenvx',
    severity: 'high',
    names: ['dotenv_private_key'],
    pattern: '[a-f0-9]{64}(?:,[a-f0-9]{64}){0,8}',
    checks: { entropy: 3 },
    references: ['https://dotenvx.com/docs/'],
  },
  {
    kind: 'token',
    id: 'dotenv-vault-key',
    title: 'Dotenv Vault Key',
    provider: 'dotenvx',
    severity: 'high',
    pattern: 'dotenv://:(key_[a-f0-9]{64})',
    checks: { entropy: 3 },
    references: ['https://dotenvx.com/docs/'],
  },
  {
    kind: 'token',
    id: 'dotenv-vault-me',
    title: 'Dotenv Vault Token',
    provider: 'dotenvx',
    severity: 'high',
    pattern: 'vlt_[a-f0-9]{64}',
    checks: { entropy: 3 },
    references: ['https://dotenvx.com/docs/'],
  },
];
