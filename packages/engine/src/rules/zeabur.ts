// Zeabur keys.

import type { Rule } from '../rule.ts';

/** Secrets that Zeabur issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'zeabur-api-key',
    title: 'Zeabur API Key',
    provider: 'Zeabur',
    severity: 'high',
    names: ['zeabur'],
    pattern: 'sk-[a-z0-9]{24,48}',
    checks: { entropy: 3.2 },
    references: ['https://zeabur.com/docs/en-US/developer/public-api'],
  },
];
