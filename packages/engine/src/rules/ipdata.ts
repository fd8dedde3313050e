// ipdata: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ipdata issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'ipdata-api-key',
    title: 'ipdata API Key',
    provider: 'ipdata',
    severity: 'medium',
    names: ['ipdata_key', 'ipdata_api', 'ipdata_token'],
    pattern: '[a-f0-9]{56,64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.ipdata.co/docs'],
  },
];
