// LogRocket API keys.

import type { Rule } from '../rule.ts';

/** Secrets that LogRocket issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'logrocket-api-key',
    title: 'LogRocket API Key',
    provider: 'LogRocket',
    severity: 'high',
    names: ['log_rocket'],
    pattern: '[A-Za-z0-9]{4,30}:[A-Za-z0-9_-]{1,60}:[A-Za-z0-9]{20,40}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.logrocket.com/reference/authentication'],
  },
];
