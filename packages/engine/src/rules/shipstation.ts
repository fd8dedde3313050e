// ShipStation: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ShipStation issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'shipstation-api-key',
    title: 'ShipStation API Key',
    provider: 'ShipStation',
    severity: 'high',
    names: ['shipstation'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://www.shipstation.com/docs/api/requirements/'],
  },
];
