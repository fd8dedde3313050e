// Technical Analysis API: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Technical Analysis API issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'technical-analysis-api-api-key',
    title: 'Technical Analysis API API Key',
    provider: 'Technical Analysis API',
    severity: 'high',
    names: ['technicalanalysisapi', 'technical_analysis_api'],
    pattern: '[A-Z0-9]{48}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://technical-analysis-api.com/'],
  },
];
