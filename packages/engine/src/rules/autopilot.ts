// Autopilot API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Autopilot issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'autopilot-api-key',
    title: 'Autopilot API Key',
    provider: 'Autopilot',
    severity: 'medium',
    names: ['autopilothq', 'autopilot_api'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://autopilot.docs.apiary.io/'],
  },
];
