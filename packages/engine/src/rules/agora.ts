// Agora app certificates.

import type { Rule } from '../rule.ts';

/** Secrets that Agora issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'agora-app-certificate',
    title: 'Agora App Certificate',
    provider: 'Agora',
    severity: 'high',
    names: ['agora_app_certificate', 'agora_certificate', 'agora_primary', 'agora_secret', 'app_certificate'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.agora.io/en/video-calling/get-started/manage-agora-account'],
  },
];
