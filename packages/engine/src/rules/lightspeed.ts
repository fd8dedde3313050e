// Lightspeed: personal tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Lightspeed issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'lightspeed-personal-token',
    title: 'Lightspeed Personal Token',
    provider: 'Lightspeed',
    severity: 'high',
    pattern: 'lsxs_pt_[A-Za-z0-9]{24,64}',
    checks: { entropy: 3.3 },
    references: ['https://x-series-api.lightspeedhq.com/docs/authorization'],
  },
];
