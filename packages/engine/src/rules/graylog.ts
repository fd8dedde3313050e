// Graylog access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Graylog issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'graylog-access-token',
    title: 'Graylog Access Token',
    provider: 'Graylog',
    severity: 'high',
    names: ['graylog'],
    pattern: '[0-9a-z]{48,54}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://go2docs.graylog.org/'],
  },
];
