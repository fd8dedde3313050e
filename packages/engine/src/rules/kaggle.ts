// Kaggle: API tokens, credentials and API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Kaggle issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'kaggle-api-token',
    title: 'Kaggle API Token',
    provider: 'Kaggle',
    severity: 'high',
    pattern: 'KGAT_[A-Za-z0-9]{30,64}',
    checks: { entropy: 3 },
    references: ['https://www.kaggle.com/docs/api'],
  },
  {
    kind: 'token',
    id: 'kaggle-credentials',
    title: 'Kaggle Credentials',
    provider: 'Kaggle',
    severity: 'high',
    pattern: '"username": ?"[A-Za-z0-9_-]{2,60}", ?"key": ?"([a-f0-9]{32})',
    context: ['kaggle'],
    checks: { entropy: 3 },
    references: ['https://www.kaggle.com/docs/api'],
  },
  {
    kind: 'assigned',
    id: 'kaggle-api-key',
    title: 'Kaggle API Key',
    provider: 'Kaggle',
    severity: 'high',
    names: ['kaggle'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 3 },
    references: ['https://www.kaggle.com/docs/api'],
  },
];
