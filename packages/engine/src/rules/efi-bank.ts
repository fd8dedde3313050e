// Efí (Gerencianet) client credentials.

import type { Rule } from '../rule.ts';

/** Secrets that Efí issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'efi-client-secret',
    title: 'Efí Client Secret',
    provider: 'Efí',
    severity: 'high',
    pattern: 'Client_Secret_[0-9a-f]{40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://dev.efipay.com.br/docs/api-pix/credenciais'],
  },
  {
    kind: 'token',
    id: 'efi-client-id',
    title: 'Efí Client ID',
    provider: 'Efí',
    severity: 'low',
    pattern: 'Client_Id_[0-9a-f]{40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://dev.efipay.com.br/docs/api-pix/credenciais'],
  },
];
