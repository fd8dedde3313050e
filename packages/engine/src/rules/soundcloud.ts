// SoundCloud: client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that SoundCloud issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'soundcloud-client-secret',
    title: 'SoundCloud Client Secret',
    provider: 'SoundCloud',
    severity: 'high',
    names: ['soundcloud'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developers.soundcloud.com/docs/api/guide'],
  },
];
