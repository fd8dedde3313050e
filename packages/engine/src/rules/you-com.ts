// You.com keys.

import type { Rule } from '../rule.ts';

/** Secrets that You.com issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'you-com-api-key',
    title: 'You.com API Key',
    provider: 'You.com',
    severity: 'high',
    pattern: 'ydc-sk-[a-f0-9-]{32,64}',
    checks: { entropy: 3 },
    references: ['https://documentation.you.com/'],
  },
  {
    kind: 'assigned',
    id: 'you-com-legacy-api-key',
    title: 'You.com API Key',
    provider: 'You.com',
    severity: 'high',
    names: ['ydc_api'],
    pattern: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}(?:<__>[A-Za-z0-9<>_-]{10,60})?',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://documentation.you.com/'],
  },
];
