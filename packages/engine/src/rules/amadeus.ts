// Amadeus: API credentials.

import type { Rule } from '../rule.ts';

/** Secrets that Amadeus issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'amadeus-api-credential',
    title: 'Amadeus API Credential',
    provider: 'Amadeus',
    severity: 'high',
    names: ['amadeus'],
    pattern: '(?:[A-Za-z0-9]{16}|[A-Za-z0-9]{32})',
    checks: { entropy: 2.8 },
    references: ['https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/authorization/'],
  },
];
