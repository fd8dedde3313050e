// Elastic Email API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Elastic Email issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'elastic-email-api-key',
    title: 'Elastic Email API Key',
    provider: 'Elastic Email',
    severity: 'high',
    names: ['elastic_email', 'elasticemail'],
    pattern: '(?:[0-9A-Fa-f]{96}|[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12})',
    checks: { entropy: 3, digits: 4 },
    references: ['https://elasticemail.com/developers/api-documentation/rest-api'],
  },
];
