// Applitools: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Applitools issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'applitools-api-key',
    title: 'Applitools API Key',
    provider: 'Applitools',
    severity: 'high',
    names: ['applitools'],
    pattern: '[A-Za-z0-9_-]{40,60}',
    checks: { entropy: 3.8, digits: 2 },
    references: ['https://applitools.com/docs/topics/overview/obtain-api-key.html'],
  },
];
