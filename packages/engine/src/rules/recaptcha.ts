// Google reCAPTCHA site and secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that reCAPTCHA issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'recaptcha-secret-key',
    title: 'reCAPTCHA Secret Key',
    provider: 'reCAPTCHA',
    severity: 'medium',
    names: ['captcha_secret', 'captcha_private', 'recaptcha', 'captcha_key'],
    pattern: '6[A-Za-z0-9_-]{39}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developers.google.com/recaptcha/docs/verify'],
  },
];
