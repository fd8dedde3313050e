// The Guardian: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that The Guardian issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'guardian-api-key',
    title: 'The Guardian API Key',
    provider: 'The Guardian',
    severity: 'high',
    names: ['guardian_api', 'guardian_key', 'guardianapi'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://open-platform.theguardian.com/access/'],
  },
];
