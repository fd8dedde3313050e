// DNS Made Easy API keys.

import type { Rule } from '../rule.ts';

/** Secrets that DNS Made Easy issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'dns-made-easy-api-key',
    title: 'DNS Made Easy API Key',
    provider: 'DNS Made Easy',
    severity: 'high',
    names: ['dns_made_easy', 'dnsme'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://api-docs.dnsmadeeasy.com/'],
  },
];
