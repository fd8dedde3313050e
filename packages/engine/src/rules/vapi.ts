// Vapi keys.

import type { Rule } from '../rule.ts';

/** Secrets that Vapi issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'vapi-api-key',
    title: 'Vapi API Key',
    provider: 'Vapi',
    severity: 'high',
    names: ['vapi_api', 'vapi_private', 'vapi_key', 'vapi_token', 'vapi_secret'],
    pattern: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://docs.vapi.ai/'],
  },
];
