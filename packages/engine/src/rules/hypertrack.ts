// HyperTrack: secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that HyperTrack issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'hypertrack-secret-key',
    title: 'HyperTrack Secret Key',
    provider: 'HyperTrack',
    severity: 'high',
    names: ['hypertrack'],
    pattern: '[A-Za-z0-9_-]{54}',
    checks: { entropy: 4 },
    references: ['https://developer.hypertrack.com/docs/references'],
  },
];
