// Revamp CRM: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Revamp CRM issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'revamp-crm-api-key',
    title: 'Revamp CRM API Key',
    provider: 'Revamp CRM',
    severity: 'high',
    names: ['revampcrm', 'revamp_crm'],
    pattern: '[A-Za-z0-9]{40}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://revampcrm.com/'],
  },
];
