// Snapchat: client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Snapchat issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'snapchat-client-secret',
    title: 'Snapchat Client Secret',
    provider: 'Snapchat',
    severity: 'high',
    names: ['snapchat'],
    pattern: '[A-Za-z0-9_.-]{20,120}',
    checks: { entropy: 3.6, digits: 1 },
    references: ['https://developers.snap.com/api/marketing-api/Ads-API/authentication'],
  },
];
