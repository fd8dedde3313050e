// IEX Cloud tokens.

import type { Rule } from '../rule.ts';

/** Secrets that IEX Cloud issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'iex-cloud-secret-token',
    title: 'IEX Cloud Secret Token',
    provider: 'IEX Cloud',
    severity: 'high',
    names: ['iex_cloud', 'iex_token', 'iex_api', 'iexapis', 'iex_secret'],
    pattern: 'T?sk_[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://iexcloud.io/docs/'],
  },
  {
    kind: 'assigned',
    id: 'iex-cloud-publishable-token',
    title: 'IEX Cloud Publishable Token',
    provider: 'IEX Cloud',
    severity: 'low',
    names: ['iex_cloud', 'iex_token', 'iex_api', 'iexapis', 'iex_key'],
    pattern: 'T?pk_[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://iexcloud.io/docs/'],
  },
];
