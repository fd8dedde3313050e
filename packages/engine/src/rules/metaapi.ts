// MetaApi: tokens.

import type { Rule } from '../rule.ts';

/** Secrets that MetaApi issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'metaapi-token',
    title: 'MetaApi Token',
    provider: 'MetaApi',
    severity: 'high',
    names: ['metaapi'],
    pattern: '[a-f0-9]{64}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://metaapi.cloud/docs/client/'],
  },
];
