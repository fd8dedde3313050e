// Fireworks AI keys.

import type { Rule } from '../rule.ts';

/** Secrets that Fireworks AI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'fireworks-api-key',
    title: 'Fireworks AI API Key',
    provider: 'Fireworks AI',
    severity: 'high',
    pattern: 'fw_[A-Za-z0-9]{22,40}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.fireworks.ai/getting-started/introduction'],
  },
  {
    kind: 'assigned',
    id: 'fireworks-legacy-api-key',
    title: 'Fireworks AI API Key',
    provider: 'Fireworks AI',
    severity: 'high',
    names: ['fireworks_api', 'fireworks_ai', 'fireworks_key', 'fireworksai'],
    pattern: '[A-Za-z0-9]{40,52}',
    checks: { entropy: 3.7, digits: 2 },
    references: ['https://docs.fireworks.ai/getting-started/introduction'],
  },
];
