// Vultr keys.

import type { Rule } from '../rule.ts';

/** Secrets that Vultr issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'vultr-api-key',
    title: 'Vultr API Key',
    provider: 'Vultr',
    severity: 'high',
    names: ['vultr'],
    pattern: '[A-Z0-9]{36}',
    checks: { entropy: 3.3, digits: 2 },
    references: ['https://www.vultr.com/api/'],
  },
];
