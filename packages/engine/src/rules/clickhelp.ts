// ClickHelp: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ClickHelp issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'clickhelp-api-key',
    title: 'ClickHelp API Key',
    provider: 'ClickHelp',
    severity: 'high',
    names: ['clickhelp'],
    pattern: '[A-Za-z0-9]{24}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://clickhelp.com/software-documentation-tool/user-manual/api.html'],
  },
];
