// Gate.io API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Gate.io issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'gate-io-api-key',
    title: 'Gate.io API Key',
    provider: 'Gate.io',
    severity: 'high',
    names: ['gate_io_api', 'gate_io_key', 'gate_io_secret', 'gateio'],
    pattern: '[0-9a-f]{32}(?:[0-9a-f]{32})?',
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.gate.io/docs/developers/apiv4/'],
  },
];
