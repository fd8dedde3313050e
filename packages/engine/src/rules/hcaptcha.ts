// hCaptcha secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that hCaptcha issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'hcaptcha-secret-key',
    title: 'hCaptcha Secret Key',
    provider: 'hCaptcha',
    severity: 'medium',
    names: ['hcaptcha', 'captcha_secret'],
    pattern: '0x[0-9A-Fa-f]{40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.hcaptcha.com/#verify-the-user-response-server-side'],
  },
  {
    kind: 'token',
    id: 'hcaptcha-es-secret-key',
    title: 'hCaptcha Secret Key',
    provider: 'hCaptcha',
    severity: 'medium',
    pattern: 'ES_[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.hcaptcha.com/#verify-the-user-response-server-side'],
  },
];
