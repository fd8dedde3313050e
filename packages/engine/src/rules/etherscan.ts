// Etherscan: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Etherscan issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'etherscan-api-key',
    title: 'Etherscan API Key',
    provider: 'Etherscan',
    severity: 'medium',
    names: ['etherscan', 'bscscan', 'polygonscan', 'arbiscan', 'snowtrace', 'ftmscan', 'basescan', 'cronoscan', 'moonscan'],
    pattern: '[A-Z0-9]{34}',
    checks: { entropy: 3.3, digits: 2 },
    references: ['https://docs.etherscan.io/getting-started/viewing-api-usage-statistics'],
  },
];
