// Ghost Inspector: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Ghost Inspector issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'ghost-inspector-api-key',
    title: 'Ghost Inspector API Key',
    provider: 'Ghost Inspector',
    severity: 'high',
    names: ['ghost_inspector'],
    pattern: '[a-f0-9]{40}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://ghostinspector.com/docs/api/'],
  },
];
