// IPInfoDB: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that IPInfoDB issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'ipinfodb-api-key',
    title: 'IPInfoDB API Key',
    provider: 'IPInfoDB',
    severity: 'high',
    names: ['ipinfodb'],
    pattern: '[a-z0-9]{64}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://www.ipinfodb.com/api'],
  },
];
