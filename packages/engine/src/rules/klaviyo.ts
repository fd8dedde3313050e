// Klaviyo private API keys.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that Klaviyo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'klaviyo-private-api-key',
    title: 'Klaviyo Private API Key',
    provider: 'Klaviyo',
    severity: 'high',
    pattern: 'pk_[0-9a-f]{34}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.klaviyo.com/en/docs/authenticate_'],
    nearMisses: (random) => ['pk_' + random.string(alphabets.hex, 20)],
  },
  {
    kind: 'token',
    id: 'klaviyo-scoped-private-api-key',
    title: 'Klaviyo Private API Key',
    provider: 'Klaviyo',
    severity: 'high',
    pattern: 'pk_[A-Za-z0-9]{6}_[0-9a-f]{34}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.klaviyo.com/en/docs/authenticate_'],
  },
];
