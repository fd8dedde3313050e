// Financial Modeling Prep API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Financial Modeling Prep issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'financial-modeling-prep-api-key',
    title: 'Financial Modeling Prep API Key',
    provider: 'Financial Modeling Prep',
    severity: 'high',
    names: ['financial_modeling_prep', 'fmp_api', 'fmp_key', 'financialmodelingprep'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://site.financialmodelingprep.com/developer/docs'],
  },
];
