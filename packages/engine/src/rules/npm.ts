// npm tokens.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that npm issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'npm-access-token',
    title: 'npm Access Token',
    provider: 'npm',
    severity: 'high',
    pattern: 'npm_[A-Za-z0-9]{36}',
    checks: { entropy: 3 },
    references: ['https://docs.npmjs.com/about-access-tokens'],
    nearMisses: (random) => ['npm_' + random.string(alphabets.alphanumeric, 20), 'npm_' + random.string(alphabets.lower, 10) + '_' + random.string(alphabets.lower, 26)],
  },
  {
    kind: 'token',
    id: 'npm-legacy-access-token',
    title: 'npm Access Token',
    provider: 'npm',
    severity: 'high',
    pattern: '_authToken ?= ?"?([a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12})',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://docs.npmjs.com/about-access-tokens'],
  },
  {
    kind: 'token',
    id: 'npm-registry-auth-token',
    title: 'npm Registry Auth Token',
    provider: 'npm',
    severity: 'high',
    pattern: '_authToken ?= ?"?([A-Za-z0-9_.~+/-]{20,1500}={0,2})',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.npmjs.com/about-access-tokens'],
  },
  {
    kind: 'token',
    id: 'npm-registry-basic-auth',
    title: 'npm Registry Password',
    provider: 'npm',
    severity: 'high',
    pattern: '(?::_auth|:_password|_auth) ?= ?"?([A-Za-z0-9+/]{12,400}={0,2})',
    context: ['registry', 'npmrc'],
    checks: { entropy: 3 },
    references: ['https://docs.npmjs.com/about-access-tokens'],
  },
  {
    kind: 'assigned',
    id: 'npm-legacy-access-token-assigned',
    title: 'npm Access Token',
    provider: 'npm',
    severity: 'high',
    names: ['npm_token', 'npm_auth', 'npm_key', 'npm_secret', 'npm_access', 'npmjs', 'node_auth_token', 'npm_publish'],
    pattern: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://docs.npmjs.com/about-access-tokens'],
  },
];
