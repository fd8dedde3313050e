// Gemini exchange API keys (the trading platform).

import type { Rule } from '../rule.ts';

/** Secrets that Gemini Exchange issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'gemini-exchange-master-key',
    title: 'Gemini Exchange Master API Key',
    provider: 'Gemini Exchange',
    severity: 'medium',
    pattern: 'master-[A-Za-z0-9]{20}',
    context: ['gemini'],
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.gemini.com/authentication/api-key'],
  },
  {
    kind: 'token',
    id: 'gemini-exchange-account-key',
    title: 'Gemini Exchange Account API Key',
    provider: 'Gemini Exchange',
    severity: 'medium',
    pattern: 'account-[A-Za-z0-9]{20}',
    context: ['gemini'],
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.gemini.com/authentication/api-key'],
  },
  {
    kind: 'assigned',
    id: 'gemini-exchange-api-secret',
    title: 'Gemini Exchange API Secret',
    provider: 'Gemini Exchange',
    severity: 'high',
    names: ['gemini_api_secret', 'gemini_secret', 'gemini_exchange'],
    pattern: '[A-Za-z0-9]{27,28}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.gemini.com/authentication/api-key'],
  },
];
