// Writer keys.

import type { Rule } from '../rule.ts';

/** Secrets that Writer issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'writer-api-key',
    title: 'Writer API Key',
    provider: 'Writer',
    severity: 'high',
    names: ['writer_api_key', 'writer_api_token'],
    pattern: '[A-Za-z0-9]{32,48}',
    checks: { entropy: 3.7, digits: 1 },
    references: ['https://dev.writer.com/'],
  },
];
