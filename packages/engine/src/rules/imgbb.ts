// ImgBB API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ImgBB issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'imgbb-api-key',
    title: 'ImgBB API Key',
    provider: 'ImgBB',
    severity: 'medium',
    names: ['imgbb'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://api.imgbb.com/'],
  },
];
