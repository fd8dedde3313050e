// OneLogin client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that OneLogin issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'onelogin-client-secret',
    title: 'OneLogin Client Secret',
    provider: 'OneLogin',
    severity: 'high',
    names: ['onelogin', 'one_login'],
    pattern: '[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials'],
  },
];
