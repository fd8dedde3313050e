// Onfido API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Onfido issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'onfido-live-api-token',
    title: 'Onfido Live API Token',
    provider: 'Onfido',
    severity: 'high',
    pattern: 'api_live(?:_[a-z]{2})?\\.[A-Za-z0-9_-]{11}\\.[A-Za-z0-9_-]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://documentation.onfido.com/api/latest/#api-tokens'],
  },
  {
    kind: 'token',
    id: 'onfido-sandbox-api-token',
    title: 'Onfido Sandbox API Token',
    provider: 'Onfido',
    severity: 'medium',
    pattern: 'api_sandbox(?:_[a-z]{2})?\\.[A-Za-z0-9_-]{11}\\.[A-Za-z0-9_-]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://documentation.onfido.com/api/latest/#api-tokens'],
  },
];
