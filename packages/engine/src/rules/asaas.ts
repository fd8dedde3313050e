// Asaas API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Asaas issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'asaas-production-api-token',
    title: 'Asaas Production API Token',
    provider: 'Asaas',
    severity: 'high',
    pattern: '\\$aact_prod_[A-Za-z0-9+/:=]{60,240}',
    open: 'before',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.asaas.com/docs/authentication-2'],
  },
  {
    kind: 'token',
    id: 'asaas-sandbox-api-token',
    title: 'Asaas Sandbox API Token',
    provider: 'Asaas',
    severity: 'medium',
    pattern: '\\$aact_hmlg_[A-Za-z0-9+/:=]{60,240}',
    open: 'before',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.asaas.com/docs/authentication-2'],
  },
  {
    kind: 'token',
    id: 'asaas-api-token',
    title: 'Asaas API Token',
    provider: 'Asaas',
    severity: 'high',
    pattern: '\\$aact_Y[A-Za-z0-9+/:=]{60,240}',
    open: 'before',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.asaas.com/docs/authentication-2'],
  },
];
