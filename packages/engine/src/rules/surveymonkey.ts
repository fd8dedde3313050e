// SurveyMonkey: access tokens and client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that SurveyMonkey issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'surveymonkey-access-token',
    title: 'SurveyMonkey Access Token',
    provider: 'SurveyMonkey',
    severity: 'high',
    names: ['surveymonkey'],
    pattern: '[A-Za-z0-9._-]{80,140}',
    checks: { entropy: 4 },
    references: ['https://developer.surveymonkey.com/api/v3/'],
  },
  {
    kind: 'assigned',
    id: 'surveymonkey-client-secret',
    title: 'SurveyMonkey Client Secret',
    provider: 'SurveyMonkey',
    severity: 'high',
    names: ['surveymonkey'],
    pattern: '[0-9]{30,48}',
    checks: { entropy: 2.5 },
    references: ['https://developer.surveymonkey.com/api/v3/'],
  },
];
