// SMTP2GO API keys.

import type { Rule } from '../rule.ts';

/** Secrets that SMTP2GO issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'smtp2go-api-key',
    title: 'SMTP2GO API Key',
    provider: 'SMTP2GO',
    severity: 'high',
    pattern: 'api-[0-9A-F]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.smtp2go.com/docs/introduction-guide'],
  },
  {
    kind: 'assigned',
    id: 'smtp2go-lowercase-api-key',
    title: 'SMTP2GO API Key',
    provider: 'SMTP2GO',
    severity: 'high',
    names: ['smtp2go'],
    pattern: 'api-[0-9A-Fa-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.smtp2go.com/docs/introduction-guide'],
  },
];
