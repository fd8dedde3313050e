// Cypress record keys.

import type { Rule } from '../rule.ts';

/** Secrets that Cypress issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'cypress-record-key',
    title: 'Cypress Record Key',
    provider: 'Cypress',
    severity: 'high',
    names: ['cypress_record', 'record_key', 'cypress_key'],
    pattern: '[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://docs.cypress.io/app/references/configuration'],
  },
];
