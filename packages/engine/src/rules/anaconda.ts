// Anaconda.org tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Anaconda issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'anaconda-url-token',
    title: 'Anaconda Token',
    provider: 'Anaconda',
    severity: 'high',
    pattern: 'conda\\.anaconda\\.org/t/([a-z]{2}-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12})',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://docs.anaconda.com/anacondaorg/user-guide/work-with-accounts/'],
  },
  {
    kind: 'assigned',
    id: 'anaconda-token',
    title: 'Anaconda Token',
    provider: 'Anaconda',
    severity: 'high',
    names: ['anaconda', 'conda_token', 'binstar'],
    pattern: '(?:[a-z]{2}-)?[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://docs.anaconda.com/anacondaorg/user-guide/work-with-accounts/'],
  },
];
