// SkyBiometry: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that SkyBiometry issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'skybiometry-api-key',
    title: 'SkyBiometry API Key',
    provider: 'SkyBiometry',
    severity: 'high',
    names: ['skybiometry'],
    pattern: '[a-z0-9]{25,26}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://skybiometry.com/documentation/'],
  },
];
