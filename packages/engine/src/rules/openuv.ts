// OpenUV: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that OpenUV issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'openuv-api-key',
    title: 'OpenUV API Key',
    provider: 'OpenUV',
    severity: 'high',
    names: ['openuv'],
    pattern: '(?:[a-z0-9]{32}|openuv-[a-z0-9-]{20,50})',
    checks: { entropy: 3 },
    references: ['https://www.openuv.io/'],
  },
];
