// Kraken exchange API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Kraken issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'kraken-access-token',
    title: 'Kraken Access Token',
    provider: 'Kraken',
    severity: 'high',
    names: ['kraken'],
    pattern: '[A-Za-z0-9/=_+-]{80,90}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.kraken.com/api/docs/guides/spot-rest-auth'],
  },
  {
    kind: 'assigned',
    id: 'kraken-api-key',
    title: 'Kraken API Key',
    provider: 'Kraken',
    severity: 'high',
    names: ['kraken'],
    pattern: '[A-Za-z0-9/+]{56}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.kraken.com/api/docs/guides/spot-rest-auth'],
  },
];
