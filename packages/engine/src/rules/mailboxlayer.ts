// Mailboxlayer API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Mailboxlayer issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'mailboxlayer-api-key',
    title: 'Mailboxlayer API Key',
    provider: 'Mailboxlayer',
    severity: 'medium',
    names: ['mailbox_layer'],
    pattern: '[0-9a-z]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://mailboxlayer.com/documentation'],
  },
];
