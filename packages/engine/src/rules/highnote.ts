// Highnote API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Highnote issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'highnote-restricted-live-key',
    title: 'Highnote Restricted Live Key',
    provider: 'Highnote',
    severity: 'high',
    pattern: 'rk_live_[A-Za-z0-9+/]{100,300}={0,2}',
    context: ['highnote'],
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://highnote.com/docs/basics/graphql-api'],
  },
  {
    kind: 'token',
    id: 'highnote-secret-live-key',
    title: 'Highnote Secret Live Key',
    provider: 'Highnote',
    severity: 'high',
    pattern: 'sk_live_[A-Za-z0-9+/]{100,300}={0,2}',
    context: ['highnote'],
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://highnote.com/docs/basics/graphql-api'],
  },
];
