// SatisMeter: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that SatisMeter issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'satismeter-api-key',
    title: 'SatisMeter API Key',
    provider: 'SatisMeter',
    severity: 'high',
    names: ['satismeter'],
    pattern: '(?:[A-Za-z0-9]{16}|[A-Za-z0-9]{24})',
    checks: { entropy: 2.8 },
    references: ['https://help.satismeter.com/en/'],
  },
];
