// PagSeguro tokens.

import type { Rule } from '../rule.ts';

/** Secrets that PagSeguro issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'pagseguro-token',
    title: 'PagSeguro Token',
    provider: 'PagSeguro',
    severity: 'high',
    names: ['pagseguro', 'pagbank'],
    pattern: '(?:[0-9A-F]{32}|[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}[0-9a-f]{64}-[0-9a-f]{4})',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.pagbank.com.br/docs/token-de-autenticacao'],
  },
];
