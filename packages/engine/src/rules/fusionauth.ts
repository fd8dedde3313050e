// FusionAuth API keys and client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that FusionAuth issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'fusionauth-api-key',
    title: 'FusionAuth API Key',
    provider: 'FusionAuth',
    severity: 'high',
    names: ['fusion_auth'],
    pattern: '[A-Za-z0-9_-]{43,86}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://fusionauth.io/docs/apis/authentication'],
  },
];
