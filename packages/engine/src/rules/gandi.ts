// Gandi API keys and personal access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Gandi issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'gandi-api-key',
    title: 'Gandi API Key',
    provider: 'Gandi',
    severity: 'high',
    names: ['gandi'],
    pattern: '(?:[A-Za-z0-9]{24}|[0-9a-f]{40})',
    checks: { entropy: 3, digits: 1 },
    references: ['https://api.gandi.net/docs/authentication/'],
  },
];
