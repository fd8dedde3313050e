// PayPal REST app credentials and access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that PayPal issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'paypal-access-token',
    title: 'PayPal Access Token',
    provider: 'PayPal',
    severity: 'high',
    pattern: 'A21AA[A-Za-z0-9_-]{80,120}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.paypal.com/api/rest/authentication/'],
  },
  {
    kind: 'assigned',
    id: 'paypal-client-secret',
    title: 'PayPal Client Secret',
    provider: 'PayPal',
    severity: 'high',
    names: ['paypal', 'client_secret'],
    pattern: 'E[A-Za-z0-9_-]{79}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.paypal.com/api/rest/authentication/'],
  },
  {
    kind: 'assigned',
    id: 'paypal-client-id',
    title: 'PayPal Client ID',
    provider: 'PayPal',
    severity: 'low',
    names: ['paypal'],
    pattern: 'A[A-Za-z0-9_-]{79}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.paypal.com/api/rest/authentication/'],
  },
  {
    kind: 'assigned',
    id: 'paypal-nvp-signature',
    title: 'PayPal NVP API Signature',
    provider: 'PayPal',
    severity: 'high',
    names: ['paypal'],
    pattern: 'A[A-Za-z0-9._-]{55}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.paypal.com/api/nvp-soap/apiCredentials/'],
  },
  {
    kind: 'assigned',
    id: 'paypal-nvp-password',
    title: 'PayPal NVP API Password',
    provider: 'PayPal',
    severity: 'high',
    names: ['paypal_password', 'paypal_api_password', 'paypal_pwd'],
    pattern: '[A-Z0-9]{16}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developer.paypal.com/api/nvp-soap/apiCredentials/'],
  },
];
