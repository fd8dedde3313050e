// SendPulse API secrets.

import type { Rule } from '../rule.ts';

/** Secrets that SendPulse issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'sendpulse-api-secret',
    title: 'SendPulse API Secret',
    provider: 'SendPulse',
    severity: 'high',
    names: ['sendpulse', 'send_pulse'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://sendpulse.com/integrations/api'],
  },
];
