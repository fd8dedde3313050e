// Opsgenie API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Opsgenie issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'opsgenie-api-key',
    title: 'Opsgenie API Key',
    provider: 'Opsgenie',
    severity: 'high',
    names: ['opsgenie', 'ops_genie', 'genie_key'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.opsgenie.com/docs/authentication'],
  },
];
