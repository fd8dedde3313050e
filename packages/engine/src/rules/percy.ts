// Percy tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Percy issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'percy-token',
    title: 'Percy Token',
    provider: 'Percy',
    severity: 'high',
    names: ['percy_token', 'percy_key', 'percy_project', 'percy_api', 'percy_secret'],
    pattern: '(?:(?:web_|app_|auto_|ss_|vmw_|res_)?[a-f0-9]{64})',
    checks: { entropy: 3 },
    references: ['https://www.browserstack.com/docs/percy'],
  },
];
