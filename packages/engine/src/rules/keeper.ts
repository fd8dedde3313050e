// Keeper Secrets Manager one-time tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Keeper issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'keeper-one-time-token',
    title: 'Keeper One-Time Access Token',
    provider: 'Keeper',
    severity: 'high',
    names: ['ksm_token', 'keeper_token', 'ksm_config', 'one_time_token'],
    pattern: '(?:US|EU|AU|GOV|JP|CA):[A-Za-z0-9_-]{40,48}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.keeper.io/en/keeperpam/secrets-manager/about/one-time-token'],
  },
];
