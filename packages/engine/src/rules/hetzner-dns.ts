// Hetzner DNS API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Hetzner DNS issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'hetzner-dns-api-token',
    title: 'Hetzner DNS API Token',
    provider: 'Hetzner DNS',
    severity: 'high',
    names: ['hetzner_dns'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://dns.hetzner.com/api-docs'],
  },
];
