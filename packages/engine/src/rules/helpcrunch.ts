// HelpCrunch API keys.

import type { Rule } from '../rule.ts';

/** Secrets that HelpCrunch issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'helpcrunch-api-key',
    title: 'HelpCrunch API Key',
    provider: 'HelpCrunch',
    severity: 'high',
    names: ['help_crunch'],
    pattern: '[A-Za-z0-9+/=]{328}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.helpcrunch.com/en/rest-api-v1'],
  },
];
