// Packagist and Private Packagist tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Packagist issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'packagist-token',
    title: 'Packagist Token',
    provider: 'Packagist',
    severity: 'high',
    pattern: 'packagist_[a-z]{3}_[a-f0-9]{64,72}',
    checks: { entropy: 3 },
    references: ['https://packagist.com/docs/composer-authentication'],
  },
  {
    kind: 'assigned',
    id: 'packagist-api-token',
    title: 'Packagist API Token',
    provider: 'Packagist',
    severity: 'high',
    names: ['packagist_token', 'packagist_api', 'packagist_key', 'packagist_secret'],
    pattern: '[A-Za-z0-9_-]{20}',
    checks: { entropy: 3.2, digits: 1 },
    references: ['https://packagist.com/docs/composer-authentication'],
  },
];
