// Clay: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Clay issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'clay-api-key',
    title: 'Clay API Key',
    provider: 'Clay',
    severity: 'high',
    names: ['clay_api', 'clay_key', 'clay_token'],
    pattern: '[a-f0-9]{20}',
    checks: { entropy: 2.8, digits: 4 },
    references: ['https://university.clay.com/docs/http-api-integration-overview'],
  },
];
