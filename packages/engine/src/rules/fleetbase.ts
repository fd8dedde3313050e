// Fleetbase: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Fleetbase issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'fleetbase-api-key',
    title: 'Fleetbase API Key',
    provider: 'Fleetbase',
    severity: 'high',
    pattern: 'flb_live_[A-Za-z0-9]{20}',
    checks: { entropy: 3 },
    references: ['https://docs.fleetbase.io/'],
  },
];
