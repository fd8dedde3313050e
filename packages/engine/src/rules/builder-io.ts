// Builder.io: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Builder.io issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'builder-io-api-key',
    title: 'Builder.io API Key',
    provider: 'Builder.io',
    severity: 'high',
    names: ['builder_io', 'builder_private_key', 'builder_api_key'],
    pattern: '(?:bpk-)?[a-f0-9]{32}',
    checks: { entropy: 3, digits: 3 },
    references: ['https://www.builder.io/c/docs/using-your-api-key'],
  },
];
