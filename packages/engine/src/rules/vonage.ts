// Vonage (Nexmo) API keys and secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Vonage issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'vonage-api-secret',
    title: 'Vonage API Secret',
    provider: 'Vonage',
    severity: 'high',
    names: ['nexmo', 'vonage'],
    pattern: '[A-Za-z0-9]{16}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developer.vonage.com/en/concepts/guides/authentication'],
  },
  {
    kind: 'assigned',
    id: 'vonage-api-key',
    title: 'Vonage API Key',
    provider: 'Vonage',
    severity: 'low',
    names: ['nexmo', 'vonage'],
    pattern: '[0-9a-f]{8}',
    checks: { entropy: 2, digits: 1 },
    references: ['https://developer.vonage.com/en/concepts/guides/authentication'],
  },
  {
    kind: 'assigned',
    id: 'vonage-signature-secret',
    title: 'Vonage Signature Secret',
    provider: 'Vonage',
    severity: 'high',
    names: ['nexmo_signature', 'vonage_signature', 'nexmo_secret', 'vonage_secret'],
    pattern: '[A-Za-z0-9]{32,64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.vonage.com/en/concepts/guides/authentication'],
  },
];
