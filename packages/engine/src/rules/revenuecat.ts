// RevenueCat secret and app-specific keys.

import type { Rule } from '../rule.ts';

/** Secrets that RevenueCat issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'revenuecat-secret-key',
    title: 'RevenueCat Secret API Key',
    provider: 'RevenueCat',
    severity: 'high',
    pattern: 'sk_[A-Za-z]{27,32}',
    context: ['revenuecat', 'revenue_cat', 'revenue cat', 'purchases'],
    checks: { entropy: 3.5 },
    references: ['https://www.revenuecat.com/docs/projects/authentication'],
  },
  {
    kind: 'token',
    id: 'revenuecat-apple-key',
    title: 'RevenueCat Apple API Key',
    provider: 'RevenueCat',
    severity: 'low',
    pattern: 'appl_[A-Za-z]{27}',
    checks: { entropy: 3 },
    references: ['https://www.revenuecat.com/docs/projects/authentication'],
  },
  {
    kind: 'token',
    id: 'revenuecat-google-key',
    title: 'RevenueCat Google API Key',
    provider: 'RevenueCat',
    severity: 'low',
    pattern: 'goog_[A-Za-z]{27}',
    checks: { entropy: 3 },
    references: ['https://www.revenuecat.com/docs/projects/authentication'],
  },
  {
    kind: 'token',
    id: 'revenuecat-amazon-key',
    title: 'RevenueCat Amazon API Key',
    provider: 'RevenueCat',
    severity: 'low',
    pattern: 'amzn_[A-Za-z]{27}',
    checks: { entropy: 3 },
    references: ['https://www.revenuecat.com/docs/projects/authentication'],
  },
  {
    kind: 'token',
    id: 'revenuecat-stripe-key',
    title: 'RevenueCat Stripe API Key',
    provider: 'RevenueCat',
    severity: 'low',
    pattern: 'strp_[A-Za-z]{27}',
    checks: { entropy: 3 },
    references: ['https://www.revenuecat.com/docs/projects/authentication'],
  },
  {
    kind: 'token',
    id: 'revenuecat-atk-token',
    title: 'RevenueCat OAuth Access Token',
    provider: 'RevenueCat',
    severity: 'high',
    pattern: 'atk_[A-Za-z0-9]{30,60}',
    context: ['revenuecat', 'revenue_cat'],
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.revenuecat.com/docs/projects/authentication'],
  },
];
