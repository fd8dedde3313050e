// Amplitude API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Amplitude issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'amplitude-api-key',
    title: 'Amplitude API Key',
    provider: 'Amplitude',
    severity: 'medium',
    names: ['amplitude'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://amplitude.com/docs/apis/keys-and-tokens'],
  },
];
