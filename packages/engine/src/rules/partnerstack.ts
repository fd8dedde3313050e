// PartnerStack: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that PartnerStack issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'partnerstack-api-key',
    title: 'PartnerStack API Key',
    provider: 'PartnerStack',
    severity: 'high',
    names: ['partnerstack'],
    pattern: '[A-Za-z0-9]{64}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.partnerstack.com/'],
  },
];
