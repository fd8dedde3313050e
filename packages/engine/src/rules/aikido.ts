// Aikido tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Aikido issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'aikido-ci-token',
    title: 'Aikido CI Token',
    provider: 'Aikido',
    severity: 'high',
    pattern: 'AIK_CI_[A-Za-z0-9]{20,64}',
    checks: { entropy: 3 },
    references: ['https://apidocs.aikido.dev/reference/authorization'],
  },
  {
    kind: 'token',
    id: 'aikido-client-secret',
    title: 'Aikido Client Secret',
    provider: 'Aikido',
    severity: 'high',
    pattern: 'AIK_SECRET_[A-Za-z0-9]{48,80}',
    checks: { entropy: 3.5 },
    references: ['https://apidocs.aikido.dev/reference/authorization'],
  },
  {
    kind: 'token',
    id: 'aikido-runtime-token',
    title: 'Aikido Runtime Token',
    provider: 'Aikido',
    severity: 'high',
    pattern: 'AIK_RUNTIME_[A-Za-z0-9_]{20,80}',
    checks: { entropy: 3 },
    references: ['https://apidocs.aikido.dev/reference/authorization'],
  },
];
