// Iyzico API keys and secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Iyzico issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'iyzico-sandbox-key',
    title: 'Iyzico Sandbox Key',
    provider: 'Iyzico',
    severity: 'medium',
    names: ['iyzico', 'iyzipay', 'api_key', 'secret_key'],
    pattern: 'sandbox-[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.iyzico.com/en/getting-started/preliminaries/authentication'],
  },
  {
    kind: 'assigned',
    id: 'iyzico-api-key',
    title: 'Iyzico API Key',
    provider: 'Iyzico',
    severity: 'high',
    names: ['iyzico', 'iyzipay'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.iyzico.com/en/getting-started/preliminaries/authentication'],
  },
];
