// Hotjar client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Hotjar issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'hotjar-client-secret',
    title: 'Hotjar Client Secret',
    provider: 'Hotjar',
    severity: 'medium',
    names: ['hotjar_client_secret', 'hotjar_secret', 'hotjar_api'],
    pattern: '[A-Za-z0-9_-]{40,80}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://help.hotjar.com/hc/en-us/articles/36820005914001'],
  },
];
