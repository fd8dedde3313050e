// ActiveCampaign API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ActiveCampaign issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'activecampaign-api-key',
    title: 'ActiveCampaign API Key',
    provider: 'ActiveCampaign',
    severity: 'high',
    names: ['active_campaign'],
    pattern: '[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.activecampaign.com/reference/authentication'],
  },
];
