// Cloudflare Turnstile secret keys.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that Cloudflare Turnstile issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'turnstile-secret-key',
    title: 'Cloudflare Turnstile Secret Key',
    provider: 'Cloudflare Turnstile',
    severity: 'medium',
    pattern: '0x4AAAAA[A-Za-z0-9_-]{26,28}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developers.cloudflare.com/turnstile/get-started/server-side-validation/'],
    nearMisses: (random) => ['0x4AAAAA' + random.string(alphabets.alphanumeric, 14)],
  },
];
