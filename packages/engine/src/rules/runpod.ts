// RunPod keys.

import type { Rule } from '../rule.ts';

/** Secrets that RunPod issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'runpod-api-key',
    title: 'RunPod API Key',
    provider: 'RunPod',
    severity: 'high',
    pattern: 'rpa_[A-Za-z0-9]{40,60}',
    checks: { entropy: 3.5, digits: 2 },
    references: ['https://docs.runpod.io/get-started/api-keys'],
  },
  {
    kind: 'assigned',
    id: 'runpod-legacy-api-key',
    title: 'RunPod API Key',
    provider: 'RunPod',
    severity: 'high',
    names: ['runpod'],
    pattern: '[A-Z0-9]{40}',
    checks: { entropy: 3.5, digits: 2 },
    references: ['https://docs.runpod.io/get-started/api-keys'],
  },
];
