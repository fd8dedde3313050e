// Swell: secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that Swell issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'swell-secret-key',
    title: 'Swell Secret Key',
    provider: 'Swell',
    severity: 'high',
    names: ['swell_secret', 'swell_store', 'swell_key', 'swell_api'],
    pattern: '(?:sk_)?[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developers.swell.is/'],
  },
];
