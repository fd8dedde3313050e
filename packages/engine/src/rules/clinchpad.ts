// ClinchPad: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ClinchPad issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'clinchpad-api-key',
    title: 'ClinchPad API Key',
    provider: 'ClinchPad',
    severity: 'high',
    names: ['clinchpad'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://clinchpad.com/api'],
  },
];
