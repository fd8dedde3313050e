// Open VSX tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Open VSX issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'open-vsx-token',
    title: 'Open VSX Access Token',
    provider: 'Open VSX',
    severity: 'high',
    pattern: '(?:ovsxp_|ovsxat_)[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://github.com/eclipse/openvsx/wiki/Publishing-Extensions'],
  },
  {
    kind: 'assigned',
    id: 'open-vsx-legacy-token',
    title: 'Open VSX Access Token',
    provider: 'Open VSX',
    severity: 'high',
    names: ['ovsx', 'openvsx'],
    pattern: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://github.com/eclipse/openvsx/wiki/Publishing-Extensions'],
  },
];
