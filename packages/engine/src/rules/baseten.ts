// Baseten keys.

import type { Rule } from '../rule.ts';

/** Secrets that Baseten issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'baseten-api-key',
    title: 'Baseten API Key',
    provider: 'Baseten',
    severity: 'high',
    names: ['baseten'],
    pattern: '[A-Za-z0-9]{8}\\.[A-Za-z0-9]{32}',
    checks: { entropy: 3.5 },
    references: ['https://docs.baseten.co/observability/api-keys'],
  },
];
