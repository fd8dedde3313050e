// Fingerprint secret API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Fingerprint issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'fingerprint-secret-api-key',
    title: 'Fingerprint Secret API Key',
    provider: 'Fingerprint',
    severity: 'high',
    names: ['fingerprint_secret', 'fingerprint_api', 'fpjs_secret', 'fingerprintjs'],
    pattern: '[A-Za-z0-9]{20}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://dev.fingerprint.com/docs'],
  },
];
