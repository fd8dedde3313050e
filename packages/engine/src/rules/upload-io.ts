// Bytescale (Upload.io) API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Bytescale issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'bytescale-secret-key',
    title: 'Bytescale Secret API Key',
    provider: 'Bytescale',
    severity: 'high',
    pattern: 'secret_[A-Za-z0-9]{7}_?[A-Za-z0-9]{20,40}',
    context: ['bytescale', 'upload.io'],
    checks: { entropy: 3, digits: 1 },
    references: ['https://www.bytescale.com/docs/authentication'],
  },
];
