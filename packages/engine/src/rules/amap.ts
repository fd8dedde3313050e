// AMap: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that AMap issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'amap-api-key',
    title: 'AMap API Key',
    provider: 'AMap',
    severity: 'medium',
    names: ['amap_key', 'gaode', 'amap_api', 'amap_web'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://lbs.amap.com/api/webservice/guide/create-project/get-key'],
  },
];
