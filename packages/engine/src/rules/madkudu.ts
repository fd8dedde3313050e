// MadKudu: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that MadKudu issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'madkudu-api-key',
    title: 'MadKudu API Key',
    provider: 'MadKudu',
    severity: 'high',
    names: ['madkudu'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developers.madkudu.com/'],
  },
];
