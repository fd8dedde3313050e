// AppVeyor tokens.

import type { Rule } from '../rule.ts';

/** Secrets that AppVeyor issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'appveyor-api-token',
    title: 'AppVeyor API Token',
    provider: 'AppVeyor',
    severity: 'high',
    pattern: 'v2\\.[a-z0-9]{20}',
    context: ['appveyor'],
    checks: { entropy: 3, digits: 1 },
    references: ['https://www.appveyor.com/docs/api/'],
  },
  {
    kind: 'assigned',
    id: 'appveyor-api-token-assigned',
    title: 'AppVeyor API Token',
    provider: 'AppVeyor',
    severity: 'high',
    names: ['appveyor'],
    pattern: '(?:v2\\.)?[a-z0-9]{20}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://www.appveyor.com/docs/api/'],
  },
];
