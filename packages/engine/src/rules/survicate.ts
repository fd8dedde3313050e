// Survicate: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Survicate issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'survicate-api-key',
    title: 'Survicate API Key',
    provider: 'Survicate',
    severity: 'high',
    names: ['survicate'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developers.survicate.com/data-export/setup/'],
  },
];
