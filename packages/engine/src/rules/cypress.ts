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
    pattern: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://docs.cypress.io/app/references/configuration'],
  },
];
