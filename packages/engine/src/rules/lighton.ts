// LightOn Paradigm keys.

import type { Rule } from '../rule.ts';

/** Secrets that LightOn issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'lighton-api-key',
    title: 'LightOn API Key',
    provider: 'LightOn',
    severity: 'high',
    names: ['lighton', 'paradigm_api'],
    pattern: '[A-Za-z0-9_-]{40,80}',
    checks: { entropy: 3.7, digits: 2 },
    references: ['https://paradigm.lighton.ai/'],
  },
];
