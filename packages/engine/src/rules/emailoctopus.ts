// EmailOctopus API keys.

import type { Rule } from '../rule.ts';

/** Secrets that EmailOctopus issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'emailoctopus-api-key',
    title: 'EmailOctopus API Key',
    provider: 'EmailOctopus',
    severity: 'high',
    names: ['email_octopus'],
    pattern: '(?:[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}|eo_[0-9a-f]{64})',
    checks: { entropy: 3, digits: 4 },
    references: ['https://emailoctopus.com/api-documentation'],
  },
];
