// Mapillary: client tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Mapillary issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'mapillary-client-token',
    title: 'Mapillary Client Token',
    provider: 'Mapillary',
    severity: 'high',
    names: ['mapillary'],
    pattern: 'MLY\\|[0-9]{12,18}\\|[a-f0-9]{32}',
    checks: { entropy: 3 },
    references: ['https://www.mapillary.com/developer/api-documentation#authentication'],
  },
];
