// Xendit API keys.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that Xendit issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'xendit-production-secret-key',
    title: 'Xendit Production Secret Key',
    provider: 'Xendit',
    severity: 'high',
    pattern: 'xnd_production_[A-Za-z0-9+/]{40,80}={0,2}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.xendit.co/docs/api-keys'],
    nearMisses: (random) => ['xnd_public_production_' + random.string(alphabets.alphanumeric, 48)],
  },
  {
    kind: 'token',
    id: 'xendit-development-secret-key',
    title: 'Xendit Development Secret Key',
    provider: 'Xendit',
    severity: 'medium',
    pattern: 'xnd_development_[A-Za-z0-9+/]{40,80}={0,2}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.xendit.co/docs/api-keys'],
  },
];
