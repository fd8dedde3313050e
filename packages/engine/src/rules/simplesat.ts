// Simplesat: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Simplesat issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'simplesat-api-key',
    title: 'Simplesat API Key',
    provider: 'Simplesat',
    severity: 'high',
    names: ['simplesat'],
    pattern: '[a-z0-9]{40}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://documenter.getpostman.com/view/457268/SVfRtnU7'],
  },
];
