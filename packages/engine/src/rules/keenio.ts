// Keen: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Keen issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'keenio-api-key',
    title: 'Keen API Key',
    provider: 'Keen',
    severity: 'high',
    names: ['keen_io', 'keen_write_key', 'keen_read_key', 'keen_master_key', 'keen_api'],
    pattern: '[A-F0-9]{64}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://keen.io/docs/api/'],
  },
];
