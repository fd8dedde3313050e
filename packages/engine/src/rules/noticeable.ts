// Noticeable: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Noticeable issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'noticeable-api-key',
    title: 'Noticeable API Key',
    provider: 'Noticeable',
    severity: 'high',
    names: ['noticeable_api', 'noticeable_key', 'noticeable_token'],
    pattern: '[A-Za-z0-9]{20}',
    checks: { entropy: 3.3 },
    references: ['https://noticeable.io/'],
  },
];
