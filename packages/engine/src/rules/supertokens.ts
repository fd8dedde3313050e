// SuperTokens API keys.

import type { Rule } from '../rule.ts';

/** Secrets that SuperTokens issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'supertokens-api-key',
    title: 'SuperTokens API Key',
    provider: 'SuperTokens',
    severity: 'high',
    names: ['supertokens', 'super_tokens'],
    pattern: '[A-Za-z0-9=_-]{20,64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://supertokens.com/docs/deployment/self-host-supertokens'],
  },
];
