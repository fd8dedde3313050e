// incident.io API keys.

import type { Rule } from '../rule.ts';

/** Secrets that incident.io issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'incident-io-api-key',
    title: 'incident.io API Key',
    provider: 'incident.io',
    severity: 'high',
    pattern: 'inc_(?:live_|development_)?[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://api-docs.incident.io/'],
  },
];
