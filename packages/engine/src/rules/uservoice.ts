// UserVoice: API secrets.

import type { Rule } from '../rule.ts';

/** Secrets that UserVoice issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'uservoice-api-secret',
    title: 'UserVoice API Secret',
    provider: 'UserVoice',
    severity: 'high',
    names: ['uservoice'],
    pattern: '[A-Za-z0-9]{20,86}',
    checks: { entropy: 3.3 },
    references: ['https://developer.uservoice.com/docs/api/v2/getting-started/'],
  },
];
