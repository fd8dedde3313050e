// Upstash tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Upstash issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'upstash-rest-token',
    title: 'Upstash REST Token',
    provider: 'Upstash',
    severity: 'high',
    names: ['upstash', 'kv_rest_api'],
    pattern: '[A-Za-z0-9_+/-]{32,140}={0,2}',
    checks: { entropy: 3.7, digits: 2 },
    references: ['https://upstash.com/docs/redis/features/restapi'],
  },
  {
    kind: 'assigned',
    id: 'upstash-qstash-token',
    title: 'Upstash QStash Token',
    provider: 'Upstash',
    severity: 'high',
    names: ['qstash_token'],
    pattern: '(?:eyJ[A-Za-z0-9+/_-]{60,300}={0,2}|[A-Za-z0-9_-]{40,120})',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://upstash.com/docs/qstash/'],
  },
  {
    kind: 'assigned',
    id: 'upstash-qstash-signing-key',
    title: 'Upstash QStash Signing Key',
    provider: 'Upstash',
    severity: 'high',
    names: ['qstash_current_signing_key', 'qstash_next_signing_key', 'qstash_signing'],
    pattern: 'sig_[A-Za-z0-9]{24,48}',
    checks: { entropy: 3.2 },
    references: ['https://upstash.com/docs/qstash/'],
  },
  {
    kind: 'assigned',
    id: 'upstash-api-key',
    title: 'Upstash API Key',
    provider: 'Upstash',
    severity: 'high',
    names: ['upstash_api_key', 'upstash_key', 'upstash_management'],
    pattern: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://upstash.com/docs/redis/features/restapi'],
  },
];
