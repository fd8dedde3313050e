// Data.gov: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Data.gov issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'data-gov-api-key',
    title: 'Data.gov API Key',
    provider: 'Data.gov',
    severity: 'medium',
    names: ['datagov', 'data_gov', 'nasa_api', 'nasa_key', 'nrel_api', 'nrel_key', 'fdc_api', 'congress_api', 'fec_api'],
    pattern: '[A-Za-z0-9]{40}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://api.data.gov/docs/api-key/'],
  },
];
