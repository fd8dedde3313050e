// CompanyHub: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that CompanyHub issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'companyhub-api-key',
    title: 'CompanyHub API Key',
    provider: 'CompanyHub',
    severity: 'high',
    names: ['companyhub'],
    pattern: '[A-Za-z0-9]{20}',
    checks: { entropy: 3.3 },
    references: ['https://companyhub.com/docs/api-documentation/'],
  },
];
