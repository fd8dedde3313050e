// Dify keys.

import type { Rule } from '../rule.ts';

/** Secrets that Dify issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'dify-api-key',
    title: 'Dify API Key',
    provider: 'Dify',
    severity: 'high',
    names: ['dify_api', 'dify_key', 'dify_app', 'dify_token', 'dify_dataset'],
    pattern: '(?:app|dataset)-[A-Za-z0-9]{24}',
    checks: { entropy: 3.2 },
    references: ['https://docs.dify.ai/'],
  },
];
