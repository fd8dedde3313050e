// Unleash client and admin tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Unleash issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'unleash-admin-token',
    title: 'Unleash Admin Token',
    provider: 'Unleash',
    severity: 'high',
    pattern: '\\*:\\*\\.[0-9a-f]{50,64}',
    open: 'before',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.getunleash.io/reference/api-tokens-and-client-keys'],
  },
  {
    kind: 'token',
    id: 'unleash-development-token',
    title: 'Unleash Development Token',
    provider: 'Unleash',
    severity: 'high',
    pattern: '[A-Za-z0-9*_-]{0,40}:development\\.[0-9a-f]{50,64}',
    open: 'before',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.getunleash.io/reference/api-tokens-and-client-keys'],
  },
  {
    kind: 'token',
    id: 'unleash-production-token',
    title: 'Unleash Production Token',
    provider: 'Unleash',
    severity: 'high',
    pattern: '[A-Za-z0-9*_-]{0,40}:production\\.[0-9a-f]{50,64}',
    open: 'before',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.getunleash.io/reference/api-tokens-and-client-keys'],
  },
  {
    kind: 'assigned',
    id: 'unleash-api-token',
    title: 'Unleash API Token',
    provider: 'Unleash',
    severity: 'high',
    names: ['unleash'],
    pattern: '(?:[A-Za-z0-9*_\\[\\]-]{1,40}:[A-Za-z0-9*_-]{1,40}\\.)?[0-9a-f]{50,64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.getunleash.io/reference/api-tokens-and-client-keys'],
  },
  {
    kind: 'assigned',
    id: 'unleash-personal-access-token',
    title: 'Unleash Personal Access Token',
    provider: 'Unleash',
    severity: 'high',
    names: ['unleash'],
    pattern: 'user:[0-9a-f]{50,64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.getunleash.io/reference/api-tokens-and-client-keys'],
  },
];
