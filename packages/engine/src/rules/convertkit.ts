// Kit (ConvertKit) API keys and secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Kit issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'kit-api-key',
    title: 'Kit API Key',
    provider: 'Kit',
    severity: 'high',
    pattern: 'kit_[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.kit.com/api-reference/authentication'],
  },
  {
    kind: 'assigned',
    id: 'convertkit-api-secret',
    title: 'ConvertKit API Secret',
    provider: 'Kit',
    severity: 'high',
    names: ['convert_kit'],
    pattern: '[A-Za-z0-9_-]{43}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developers.kit.com/api-reference/authentication'],
  },
  {
    kind: 'assigned',
    id: 'convertkit-api-key',
    title: 'ConvertKit API Key',
    provider: 'Kit',
    severity: 'medium',
    names: ['convert_kit'],
    pattern: '[A-Za-z0-9_-]{22}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developers.kit.com/api-reference/authentication'],
  },
];
