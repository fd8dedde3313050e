// Dropbox Sign: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Dropbox Sign issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'hellosign-api-key',
    title: 'Dropbox Sign API Key',
    provider: 'Dropbox Sign',
    severity: 'high',
    names: ['hellosign', 'dropbox_sign'],
    pattern: '[A-Za-z0-9/+]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.hellosign.com/api/reference/authentication/'],
  },
];
