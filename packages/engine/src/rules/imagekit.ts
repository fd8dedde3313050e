// ImageKit private keys.

import type { Rule } from '../rule.ts';

/** Secrets that ImageKit issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'imagekit-private-key',
    title: 'ImageKit Private Key',
    provider: 'ImageKit',
    severity: 'high',
    pattern: 'private_[A-Za-z0-9+/]{27}=',
    checks: { entropy: 3, digits: 1 },
    references: ['https://imagekit.io/docs/api-keys'],
  },
  {
    kind: 'token',
    id: 'imagekit-public-key',
    title: 'ImageKit Public Key',
    provider: 'ImageKit',
    severity: 'low',
    pattern: 'public_[A-Za-z0-9+/]{27}=',
    context: ['imagekit'],
    checks: { entropy: 3, digits: 1 },
    references: ['https://imagekit.io/docs/api-keys'],
  },
];
