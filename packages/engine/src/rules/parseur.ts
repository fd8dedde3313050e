// Parseur: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Parseur issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'parseur-api-key',
    title: 'Parseur API Key',
    provider: 'Parseur',
    severity: 'high',
    names: ['parseur'],
    pattern: '[a-f0-9]{40}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developer.parseur.com/'],
  },
];
