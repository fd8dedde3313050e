// Evernote: tokens and consumer secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Evernote issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'evernote-token',
    title: 'Evernote Token',
    provider: 'Evernote',
    severity: 'high',
    pattern: 'S=s[0-9]{1,4}:U=[a-f0-9]{1,12}:E=[a-f0-9]{8,14}:C=[a-f0-9]{8,14}:P=[a-f0-9]{1,6}:A=[A-Za-z0-9_.-]{1,60}:V=2:H=[a-f0-9]{32}',
    references: ['https://dev.evernote.com/doc/articles/dev_tokens.php'],
  },
  {
    kind: 'assigned',
    id: 'evernote-consumer-secret',
    title: 'Evernote Consumer Secret',
    provider: 'Evernote',
    severity: 'high',
    names: ['evernote'],
    pattern: '[a-f0-9]{16}',
    checks: { entropy: 2.5, digits: 1 },
    references: ['https://dev.evernote.com/doc/articles/dev_tokens.php'],
  },
];
