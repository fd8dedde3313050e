// Signal Sciences API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Signal Sciences issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'signal-sciences-api-token',
    title: 'Signal Sciences API Token',
    provider: 'Signal Sciences',
    severity: 'high',
    names: ['sigsci', 'signal_sciences'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.fastly.com/signalsciences/developer/using-our-api/'],
  },
];
