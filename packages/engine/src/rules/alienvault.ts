// AlienVault OTX: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that AlienVault OTX issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'alienvault-api-key',
    title: 'AlienVault OTX API Key',
    provider: 'AlienVault OTX',
    severity: 'high',
    names: ['alienvault', 'otx_api', 'otx_key'],
    pattern: '[a-z0-9]{64}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://otx.alienvault.com/assets/static/external_api.html'],
  },
];
