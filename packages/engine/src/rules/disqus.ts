// Disqus: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Disqus issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'disqus-api-key',
    title: 'Disqus API Key',
    provider: 'Disqus',
    severity: 'high',
    names: ['disqus'],
    pattern: '[A-Za-z0-9]{64}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://disqus.com/api/docs/auth/'],
  },
];
