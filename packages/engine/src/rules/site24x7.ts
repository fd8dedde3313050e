// Site24x7 device keys.

import type { Rule } from '../rule.ts';

/** Secrets that Site24x7 issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'site24x7-device-key',
    title: 'Site24x7 Device Key',
    provider: 'Site24x7',
    severity: 'medium',
    names: ['site24x7'],
    pattern: '[a-z]{2}_[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.site24x7.com/help/'],
  },
];
