// Context7 keys.

import type { Rule } from '../rule.ts';

/** Secrets that Context7 issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'context7-api-key',
    title: 'Context7 API Key',
    provider: 'Context7',
    severity: 'high',
    pattern: 'ctx7sk-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://context7.com/docs'],
  },
];
