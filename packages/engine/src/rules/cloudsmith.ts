// Cloudsmith keys.

import type { Rule } from '../rule.ts';

/** Secrets that Cloudsmith issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'cloudsmith-api-key',
    title: 'Cloudsmith API Key',
    provider: 'Cloudsmith',
    severity: 'high',
    names: ['cloudsmith'],
    pattern: '[a-f0-9]{40}',
    checks: { entropy: 3 },
    references: ['https://help.cloudsmith.io/reference/introduction'],
  },
  {
    kind: 'token',
    id: 'cloudsmith-entitlement-token',
    title: 'Cloudsmith Entitlement Token',
    provider: 'Cloudsmith',
    severity: 'high',
    pattern: 'dl\\.cloudsmith\\.io/([A-Za-z0-9]{16,40})/',
    checks: { entropy: 3, digits: 1 },
    references: ['https://help.cloudsmith.io/reference/introduction'],
  },
];
