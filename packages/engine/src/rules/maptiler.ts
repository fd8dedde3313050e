// MapTiler: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that MapTiler issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'maptiler-api-key',
    title: 'MapTiler API Key',
    provider: 'MapTiler',
    severity: 'medium',
    names: ['maptiler'],
    pattern: '[A-Za-z0-9]{20}(?:_[A-Za-z0-9]{20,64})?',
    checks: { entropy: 3 },
    references: ['https://docs.maptiler.com/cloud/api/authentication-key/'],
  },
];
