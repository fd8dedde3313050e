// Airbrake API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Airbrake issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'airbrake-api-key',
    title: 'Airbrake API Key',
    provider: 'Airbrake',
    severity: 'high',
    names: ['airbrake'],
    pattern: '(?:[0-9a-z]{32}|[0-9a-f]{40})',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.airbrake.io/docs/devops-tools/api/'],
  },
];
