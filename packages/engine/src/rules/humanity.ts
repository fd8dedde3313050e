// Humanity: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Humanity issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'humanity-access-token',
    title: 'Humanity Access Token',
    provider: 'Humanity',
    severity: 'high',
    names: ['humanity_api', 'humanity_token', 'humanity_key'],
    pattern: '[a-z0-9]{40}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://platform.humanity.com/'],
  },
];
