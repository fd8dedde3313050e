// Zendesk API tokens and OAuth secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Zendesk issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'zendesk-api-token',
    title: 'Zendesk API Token',
    provider: 'Zendesk',
    severity: 'high',
    names: ['zendesk'],
    pattern: '[A-Za-z0-9]{40}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.zendesk.com/api-reference/introduction/security-and-auth/'],
  },
  {
    kind: 'assigned',
    id: 'zendesk-oauth-token',
    title: 'Zendesk OAuth Token',
    provider: 'Zendesk',
    severity: 'high',
    names: ['zendesk'],
    pattern: '[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.zendesk.com/api-reference/introduction/security-and-auth/'],
  },
];
