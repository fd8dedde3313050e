// Stitch: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Stitch issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'stitch-access-token',
    title: 'Stitch Access Token',
    provider: 'Stitch',
    severity: 'high',
    names: ['stitchdata', 'stitch_api', 'stitch_token'],
    pattern: '[a-z0-9_]{35}',
    checks: { entropy: 3 },
    references: ['https://www.stitchdata.com/docs/developers/stitch-connect/guides/quick-start'],
  },
];
