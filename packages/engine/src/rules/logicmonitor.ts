// LogicMonitor bearer tokens.

import type { Rule } from '../rule.ts';

/** Secrets that LogicMonitor issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'logicmonitor-bearer-token',
    title: 'LogicMonitor Bearer Token',
    provider: 'LogicMonitor',
    severity: 'high',
    pattern: 'lmb_[A-Za-z0-9+/=:]{60,200}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.logicmonitor.com/support/settings/users-and-roles/api-tokens'],
  },
  {
    kind: 'token',
    id: 'logicmonitor-access-key',
    title: 'LogicMonitor LMv1 Access Key',
    provider: 'LogicMonitor',
    severity: 'high',
    pattern: 'lma_[A-Za-z0-9^~=|+/()\\[\\]{}!-]{40,100}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.logicmonitor.com/support/settings/users-and-roles/api-tokens'],
  },
];
