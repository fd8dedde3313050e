// Zenodo: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Zenodo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'zenodo-access-token',
    title: 'Zenodo Access Token',
    provider: 'Zenodo',
    severity: 'high',
    names: ['zenodo'],
    pattern: '[A-Za-z0-9]{60}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developers.zenodo.org/#authentication'],
  },
];
