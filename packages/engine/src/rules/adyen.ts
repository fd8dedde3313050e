// Adyen API, client and HMAC keys.

import type { Rule } from '../rule.ts';

/** Secrets that Adyen issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'adyen-api-key',
    title: 'Adyen API Key',
    provider: 'Adyen',
    severity: 'high',
    pattern: 'AQE[A-Za-z0-9+/]{60,300}={0,2}-[A-Za-z0-9+/]{40,48}={0,2}-[A-Za-z0-9!#$%&(*+./:<=>?@\\[\\]^_{|}~-]{10,40}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.adyen.com/development-resources/api-credentials/'],
  },
  {
    kind: 'assigned',
    id: 'adyen-api-key-assigned',
    title: 'Adyen API Key',
    provider: 'Adyen',
    severity: 'high',
    names: ['adyen'],
    pattern: 'AQE[A-Za-z0-9!#$%&(),*+./:;<=>?@\\[\\]^_{|}~-]{50,400}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.adyen.com/development-resources/api-credentials/'],
  },
  {
    kind: 'assigned',
    id: 'adyen-hmac-key',
    title: 'Adyen HMAC Key',
    provider: 'Adyen',
    severity: 'high',
    names: ['adyen'],
    pattern: '[0-9A-F]{64}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.adyen.com/development-resources/webhooks/verify-hmac-signatures/'],
  },
  {
    kind: 'assigned',
    id: 'adyen-client-key',
    title: 'Adyen Client Key',
    provider: 'Adyen',
    severity: 'low',
    names: ['adyen', 'client_key'],
    pattern: '(?:live|test)_[A-Z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.adyen.com/development-resources/client-side-authentication/'],
  },
];
