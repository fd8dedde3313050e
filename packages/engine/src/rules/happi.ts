// happi.dev: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that happi.dev issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'happi-api-key',
    title: 'happi.dev API Key',
    provider: 'happi.dev',
    severity: 'high',
    names: ['happi_api', 'happi_dev', 'happi_key'],
    pattern: '[A-Za-z0-9]{56}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://happi.dev/docs'],
  },
];
