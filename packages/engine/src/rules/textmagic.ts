// Textmagic API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Textmagic issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'textmagic-api-key',
    title: 'Textmagic API Key',
    provider: 'Textmagic',
    severity: 'high',
    names: ['textmagic', 'text_magic'],
    pattern: '[A-Za-z0-9]{30}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.textmagic.com/'],
  },
];
