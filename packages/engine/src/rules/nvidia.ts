// NVIDIA API and NGC keys.

import type { Rule } from '../rule.ts';

/** Secrets that NVIDIA issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'nvidia-api-key',
    title: 'NVIDIA API Key',
    provider: 'NVIDIA',
    severity: 'high',
    pattern: 'nvapi-[A-Za-z0-9_-]{60,72}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.nvidia.com/nim/'],
  },
  {
    kind: 'assigned',
    id: 'nvidia-ngc-legacy-api-key',
    title: 'NVIDIA NGC API Key',
    provider: 'NVIDIA',
    severity: 'high',
    names: ['ngc_api', 'ngc_key', 'ngc_token', 'ngc_cli', 'nvidia_api', 'nvidia_key'],
    pattern: '[A-Za-z0-9]{84,86}',
    checks: { entropy: 4 },
    references: ['https://docs.nvidia.com/ngc/'],
  },
];
