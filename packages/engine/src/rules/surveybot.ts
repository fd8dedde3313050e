// Surveybot: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Surveybot issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'surveybot-api-key',
    title: 'Surveybot API Key',
    provider: 'Surveybot',
    severity: 'high',
    names: ['surveybot'],
    pattern: '[A-Za-z0-9-]{80}',
    checks: { entropy: 3.8 },
    references: ['https://surveybot.io/'],
  },
];
