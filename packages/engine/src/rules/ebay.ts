// eBay: production client IDs, sandbox client IDs, production client secrets, sandbox client secrets and user tokens.

import type { Rule } from '../rule.ts';

/** Secrets that eBay issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'ebay-production-client-id',
    title: 'eBay Production Client ID',
    provider: 'eBay',
    severity: 'medium',
    pattern: '[A-Za-z0-9_]{3,30}-[A-Za-z0-9_]{3,30}-PRD-[a-f0-9]{8,12}-[a-f0-9]{8,12}',
    checks: { entropy: 3 },
    references: ['https://developer.ebay.com/api-docs/static/oauth-credentials.html'],
  },
  {
    kind: 'token',
    id: 'ebay-sandbox-client-id',
    title: 'eBay Sandbox Client ID',
    provider: 'eBay',
    severity: 'low',
    pattern: '[A-Za-z0-9_]{3,30}-[A-Za-z0-9_]{3,30}-SBX-[a-f0-9]{8,12}-[a-f0-9]{8,12}',
    checks: { entropy: 3 },
    references: ['https://developer.ebay.com/api-docs/static/oauth-credentials.html'],
  },
  {
    kind: 'token',
    id: 'ebay-production-client-secret',
    title: 'eBay Production Client Secret',
    provider: 'eBay',
    severity: 'high',
    pattern: 'PRD-[a-f0-9]{8,12}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4,12}',
    checks: { entropy: 3 },
    references: ['https://developer.ebay.com/api-docs/static/oauth-credentials.html'],
  },
  {
    kind: 'token',
    id: 'ebay-sandbox-client-secret',
    title: 'eBay Sandbox Client Secret',
    provider: 'eBay',
    severity: 'medium',
    pattern: 'SBX-[a-f0-9]{8,12}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4,12}',
    checks: { entropy: 3 },
    references: ['https://developer.ebay.com/api-docs/static/oauth-credentials.html'],
  },
  {
    kind: 'token',
    id: 'ebay-user-token',
    title: 'eBay User Token',
    provider: 'eBay',
    severity: 'high',
    pattern: 'v\\^1\\.1#i\\^1[A-Za-z0-9#^+=/]{100,4000}',
    checks: { entropy: 3.5 },
    references: ['https://developer.ebay.com/api-docs/static/oauth-credentials.html'],
  },
];
