// Mercury bank API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Mercury issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'mercury-production-api-token',
    title: 'Mercury Production API Token',
    provider: 'Mercury',
    severity: 'high',
    pattern: 'mercury_production_[A-Za-z]{3}_[A-Za-z0-9]{20,60}(?:_yrucrem)?',
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.mercury.com/reference/getting-started-with-your-api'],
  },
  {
    kind: 'token',
    id: 'mercury-sandbox-api-token',
    title: 'Mercury Sandbox API Token',
    provider: 'Mercury',
    severity: 'medium',
    pattern: 'mercury_sandbox_[A-Za-z]{3}_[A-Za-z0-9]{20,60}(?:_yrucrem)?',
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.mercury.com/reference/getting-started-with-your-api'],
  },
];
