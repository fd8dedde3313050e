// Mercado Pago access tokens.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that Mercado Pago issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'mercado-pago-access-token',
    title: 'Mercado Pago Access Token',
    provider: 'Mercado Pago',
    severity: 'high',
    pattern: 'APP_USR-[0-9]{12,18}-[0-9]{6}-[0-9a-f]{32}(?:__[A-Z]{2}_[A-Z]{2}__)?-[0-9]{5,12}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.mercadopago.com/developers/en/docs/your-integrations/credentials'],
    nearMisses: (random) => ['APP_USR-' + [8, 4, 4, 4, 12].map((length) => random.string(alphabets.hex, length)).join('-')],
  },
  {
    kind: 'token',
    id: 'mercado-pago-test-access-token',
    title: 'Mercado Pago Test Access Token',
    provider: 'Mercado Pago',
    severity: 'medium',
    pattern: 'TEST-[0-9]{12,18}-[0-9]{6}-[0-9a-f]{32}(?:__[A-Z]{2}_[A-Z]{2}__)?-[0-9]{5,12}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.mercadopago.com/developers/en/docs/your-integrations/credentials'],
  },
  {
    kind: 'token',
    id: 'mercado-pago-public-key',
    title: 'Mercado Pago Public Key',
    provider: 'Mercado Pago',
    severity: 'low',
    pattern: 'APP_USR-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.mercadopago.com/developers/en/docs/your-integrations/credentials'],
  },
  {
    kind: 'assigned',
    id: 'mercado-pago-client-secret',
    title: 'Mercado Pago Client Secret',
    provider: 'Mercado Pago',
    severity: 'high',
    names: ['mercado_pago', 'mercado_libre'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.mercadopago.com/developers/en/docs/your-integrations/credentials'],
  },
];
