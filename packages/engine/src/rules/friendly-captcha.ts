// Friendly Captcha API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Friendly Captcha issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'friendly-captcha-api-key',
    title: 'Friendly Captcha API Key',
    provider: 'Friendly Captcha',
    severity: 'medium',
    names: ['friendly_captcha', 'frc_captcha', 'friendlycaptcha'],
    pattern: 'A[A-Z0-9]{45,70}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.friendlycaptcha.com/docs/v2/'],
  },
];
