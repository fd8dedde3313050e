// Block Protocol: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Block Protocol issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'blockprotocol-api-key',
    title: 'Block Protocol API Key',
    provider: 'Block Protocol',
    severity: 'high',
    pattern: 'b10ck5\\.[a-f0-9]{32}\\.[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    checks: { entropy: 3 },
    references: ['https://blockprotocol.org/docs/hub/api'],
  },
];
