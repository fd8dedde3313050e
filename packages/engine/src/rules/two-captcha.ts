// 2Captcha API keys.

import type { Rule } from '../rule.ts';

/** Secrets that 2Captcha issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'two-captcha-api-key',
    title: '2Captcha API Key',
    provider: '2Captcha',
    severity: 'medium',
    names: ['2captcha', 'two_captcha', 'anticaptcha', 'anti_captcha', 'rucaptcha', 'capsolver'],
    pattern: '(?:[0-9a-f]{32}|CAP-[0-9A-F]{32})',
    checks: { entropy: 3, digits: 4 },
    references: ['https://2captcha.com/2captcha-api'],
  },
];
