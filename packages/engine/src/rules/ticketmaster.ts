// Ticketmaster: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Ticketmaster issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'ticketmaster-api-key',
    title: 'Ticketmaster API Key',
    provider: 'Ticketmaster',
    severity: 'high',
    names: ['ticketmaster'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developer.ticketmaster.com/products-and-docs/apis/getting-started/'],
  },
];
