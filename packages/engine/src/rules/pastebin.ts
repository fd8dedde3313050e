// Pastebin: developer keys.

import type { Rule } from '../rule.ts';

/** Secrets that Pastebin issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'pastebin-developer-key',
    title: 'Pastebin Developer Key',
    provider: 'Pastebin',
    severity: 'high',
    names: ['pastebin'],
    pattern: '[A-Za-z0-9_-]{32}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://pastebin.com/doc_api'],
  },
];
