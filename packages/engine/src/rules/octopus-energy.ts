// Octopus Energy: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Octopus Energy issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'octopus-energy-api-key',
    title: 'Octopus Energy API Key',
    provider: 'Octopus Energy',
    severity: 'high',
    names: ['octopus'],
    pattern: 'sk_live_[A-Za-z0-9]{24}',
    checks: { entropy: 3.3 },
    references: ['https://developer.octopus.energy/rest/guides/api-basics'],
  },
];
