// BlazeMeter: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that BlazeMeter issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'blazemeter-api-key',
    title: 'BlazeMeter API Key',
    provider: 'BlazeMeter',
    severity: 'high',
    names: ['blazemeter', 'runscope'],
    pattern: '(?:[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}|[a-f0-9]{24}|[a-f0-9]{80})',
    checks: { entropy: 2.8 },
    references: ['https://help.blazemeter.com/docs/guide/api-blazemeter-api-keys.html'],
  },
];
