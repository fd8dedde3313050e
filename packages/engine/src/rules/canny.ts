// Canny: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Canny issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'canny-api-key',
    title: 'Canny API Key',
    provider: 'Canny',
    severity: 'high',
    names: ['canny_api', 'canny_key', 'canny_token', 'canny_secret', 'canny_client', 'canny_access', 'canny_auth', 'canny_password', 'canny_io'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://developers.canny.io/api-reference'],
  },
];
