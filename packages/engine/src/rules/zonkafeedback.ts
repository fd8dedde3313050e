// Zonka Feedback: auth tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Zonka Feedback issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'zonkafeedback-auth-token',
    title: 'Zonka Feedback Auth Token',
    provider: 'Zonka Feedback',
    severity: 'high',
    names: ['zonka'],
    pattern: '[A-Za-z0-9]{36}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://apidocs.zonkafeedback.com/'],
  },
];
