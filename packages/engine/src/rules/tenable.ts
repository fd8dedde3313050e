// Tenable: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Tenable issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'tenable-api-key',
    title: 'Tenable API Key',
    provider: 'Tenable',
    severity: 'high',
    names: ['tenable', 'nessus', 'tio_access', 'tio_secret'],
    pattern: '[a-f0-9]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.tenable.com/docs/authorization'],
  },
];
