// Trigger.dev: secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that Trigger.dev issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'trigger-dev-secret-key',
    title: 'Trigger.dev Secret Key',
    provider: 'Trigger.dev',
    severity: 'high',
    pattern: '(?:tr_dev_|tr_prod_|tr_stg_|tr_preview_|tr_pat_)[A-Za-z0-9]{20,48}',
    checks: { entropy: 3 },
    references: ['https://trigger.dev/docs/apikeys'],
  },
];
