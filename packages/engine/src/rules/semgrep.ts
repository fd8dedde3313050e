// Semgrep tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Semgrep issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'semgrep-app-token',
    title: 'Semgrep App Token',
    provider: 'Semgrep',
    severity: 'high',
    names: ['semgrep_app', 'semgrep_token', 'semgrep_api', 'semgrep_key'],
    pattern: '[a-f0-9]{64}',
    checks: { entropy: 3 },
    references: ['https://semgrep.dev/docs/deployment/core-deployment'],
  },
];
