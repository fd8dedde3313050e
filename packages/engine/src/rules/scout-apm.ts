// Scout APM keys.

import type { Rule } from '../rule.ts';

/** Secrets that Scout APM issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'scout-apm-key',
    title: 'Scout APM Key',
    provider: 'Scout APM',
    severity: 'medium',
    names: ['scout_key', 'scout_apm', 'scoutapp'],
    pattern: '[A-Za-z0-9]{20}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://scoutapm.com/docs'],
  },
];
