// IPQualityScore: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that IPQualityScore issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'ipquality-api-key',
    title: 'IPQualityScore API Key',
    provider: 'IPQualityScore',
    severity: 'high',
    names: ['ipquality', 'ipqs_api', 'ipqs_key'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://www.ipqualityscore.com/documentation/overview'],
  },
];
