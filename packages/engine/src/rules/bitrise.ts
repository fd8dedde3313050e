// Bitrise tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Bitrise issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'bitrise-access-token',
    title: 'Bitrise Access Token',
    provider: 'Bitrise',
    severity: 'high',
    names: ['bitrise'],
    pattern: '[A-Za-z0-9_-]{60,120}',
    checks: { entropy: 3.8, digits: 2 },
    references: ['https://devcenter.bitrise.io/en/accounts/personal-access-tokens.html'],
  },
  {
    kind: 'token',
    id: 'bitrise-workspace-token',
    title: 'Bitrise Workspace Token',
    provider: 'Bitrise',
    severity: 'high',
    pattern: '(?:bitwat_|bitpat_)[A-Za-z0-9_-]{40,120}',
    checks: { entropy: 3.5 },
    references: ['https://devcenter.bitrise.io/en/accounts/personal-access-tokens.html'],
  },
];
