// CentralStationCRM: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that CentralStationCRM issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'central-station-crm-api-key',
    title: 'CentralStationCRM API Key',
    provider: 'CentralStationCRM',
    severity: 'high',
    names: ['centralstation'],
    pattern: '[a-z0-9]{30}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://api.centralstationcrm.net/'],
  },
];
