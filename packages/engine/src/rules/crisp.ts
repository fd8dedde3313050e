// Crisp plugin keys.

import type { Rule } from '../rule.ts';

/** Secrets that Crisp issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'crisp-plugin-key',
    title: 'Crisp Plugin Key',
    provider: 'Crisp',
    severity: 'high',
    names: ['crisp_key', 'crisp_token', 'crisp_plugin', 'crisp_api', 'crisp_secret'],
    pattern: '[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.crisp.chat/guides/rest-api/authentication/'],
  },
];
