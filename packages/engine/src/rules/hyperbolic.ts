// Hyperbolic keys.

import type { Rule } from '../rule.ts';

/** Secrets that Hyperbolic issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'hyperbolic-api-key',
    title: 'Hyperbolic API Key',
    provider: 'Hyperbolic',
    severity: 'high',
    names: ['hyperbolic_api', 'hyperbolic_key', 'hyperbolic_token'],
    pattern: 'eyJ[A-Za-z0-9_-]{10,300}\\.[A-Za-z0-9_-]{10,1500}\\.[A-Za-z0-9_-]{20,600}',
    checks: { entropy: 4 },
    references: ['https://docs.hyperbolic.xyz/'],
  },
];
