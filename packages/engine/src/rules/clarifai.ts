// Clarifai keys.

import type { Rule } from '../rule.ts';

/** Secrets that Clarifai issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'clarifai-access-token',
    title: 'Clarifai Access Token',
    provider: 'Clarifai',
    severity: 'high',
    names: ['clarifai_pat', 'clarifai_api', 'clarifai_key', 'clarifai_token', 'clarifai_access', 'clarifai_secret', 'clarifai_personal'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3 },
    references: ['https://docs.clarifai.com/control/authentication/pat'],
  },
];
