// LiveKit API secrets.

import type { Rule } from '../rule.ts';

/** Secrets that LiveKit issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'livekit-api-secret',
    title: 'LiveKit API Secret',
    provider: 'LiveKit',
    severity: 'high',
    names: ['livekit', 'live_kit'],
    pattern: '[A-Za-z0-9]{32,48}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.livekit.io/home/get-started/authentication/'],
  },
];
