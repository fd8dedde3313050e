// Split API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Split issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'split-api-key',
    title: 'Split API Key',
    provider: 'Split',
    severity: 'high',
    names: ['split_api', 'split_io', 'split_sdk', 'splitio', 'split_key', 'split_admin'],
    pattern: '[0-9a-z]{36,56}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.split.io/reference/authentication'],
  },
];
