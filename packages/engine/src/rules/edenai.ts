// Eden AI keys.

import type { Rule } from '../rule.ts';

/** Secrets that Eden AI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'edenai-api-key',
    title: 'Eden AI API Key',
    provider: 'Eden AI',
    severity: 'high',
    names: ['edenai', 'eden_ai'],
    pattern: '(?:[a-z0-9]{36}\\.[A-Za-z0-9]{92}\\.[A-Za-z0-9_]{43}|eyJ[A-Za-z0-9_-]{10,300}\\.[A-Za-z0-9_-]{10,1500}\\.[A-Za-z0-9_-]{20,600})',
    checks: { entropy: 3.8 },
    references: ['https://docs.edenai.co/'],
  },
];
