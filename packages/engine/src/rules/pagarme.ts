// Pagar.me API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Pagar.me issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'pagarme-live-api-key',
    title: 'Pagar.me Live API Key',
    provider: 'Pagar.me',
    severity: 'high',
    pattern: 'ak_live_[A-Za-z0-9]{30}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.pagar.me/reference/autenticacao-2'],
  },
  {
    kind: 'token',
    id: 'pagarme-test-api-key',
    title: 'Pagar.me Test API Key',
    provider: 'Pagar.me',
    severity: 'medium',
    pattern: 'ak_test_[A-Za-z0-9]{30}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.pagar.me/reference/autenticacao-2'],
  },
  {
    kind: 'token',
    id: 'pagarme-live-encryption-key',
    title: 'Pagar.me Live Encryption Key',
    provider: 'Pagar.me',
    severity: 'low',
    pattern: 'ek_live_[A-Za-z0-9]{30}',
    context: ['pagarme', 'pagar.me'],
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.pagar.me/reference/autenticacao-2'],
  },
];
