// Modal tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Modal issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'modal-token-id',
    title: 'Modal Token ID',
    provider: 'Modal',
    severity: 'medium',
    pattern: '(?:ak-|wk-)[A-Za-z0-9]{22}',
    context: ['modal'],
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://modal.com/docs/reference/cli/token'],
  },
  {
    kind: 'token',
    id: 'modal-token-secret',
    title: 'Modal Token Secret',
    provider: 'Modal',
    severity: 'high',
    pattern: '(?:as-|ws-)[A-Za-z0-9]{22}',
    context: ['modal'],
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://modal.com/docs/reference/cli/token'],
  },
];
