// Flutterwave secret, public and encryption keys.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that Flutterwave issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'flutterwave-test-secret-key',
    title: 'Flutterwave Test Secret Key',
    provider: 'Flutterwave',
    severity: 'medium',
    pattern: 'FLWSECK_TEST-[0-9A-Za-z]{32}-X',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developer.flutterwave.com/docs/authentication'],
  },
  {
    kind: 'token',
    id: 'flutterwave-secret-key',
    title: 'Flutterwave Secret Key',
    provider: 'Flutterwave',
    severity: 'high',
    pattern: 'FLWSECK-[0-9A-Za-z-]{32,44}-X',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developer.flutterwave.com/docs/authentication'],
    nearMisses: (random) => ['FLWSECK-' + random.string(alphabets.hex, 9) + '-X'],
  },
  {
    kind: 'token',
    id: 'flutterwave-test-encryption-key',
    title: 'Flutterwave Test Encryption Key',
    provider: 'Flutterwave',
    severity: 'medium',
    pattern: 'FLWSECK_TEST[0-9A-Za-z-]{12,13}',
    checks: { entropy: 2.5 },
    references: ['https://developer.flutterwave.com/docs/authentication'],
  },
  {
    kind: 'token',
    id: 'flutterwave-test-public-key',
    title: 'Flutterwave Test Public Key',
    provider: 'Flutterwave',
    severity: 'low',
    pattern: 'FLWPUBK_TEST-[0-9A-Za-z]{32}-X',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developer.flutterwave.com/docs/authentication'],
  },
  {
    kind: 'token',
    id: 'flutterwave-public-key',
    title: 'Flutterwave Public Key',
    provider: 'Flutterwave',
    severity: 'low',
    pattern: 'FLWPUBK-[0-9A-Za-z-]{32,44}-X',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developer.flutterwave.com/docs/authentication'],
  },
];
