// Qubole: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Qubole issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'qubole-api-token',
    title: 'Qubole API Token',
    provider: 'Qubole',
    severity: 'high',
    names: ['qubole'],
    pattern: '[a-z0-9]{64}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.qubole.com/en/latest/rest-api/api_overview.html'],
  },
];
