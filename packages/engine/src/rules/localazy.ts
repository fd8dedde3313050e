// Localazy: project tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Localazy issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'localazy-project-token',
    title: 'Localazy Project Token',
    provider: 'Localazy',
    severity: 'high',
    names: ['localazy'],
    pattern: '[A-Za-z0-9]{14,24}-[A-Za-z0-9]{32,80}',
    checks: { entropy: 3.5 },
    references: ['https://localazy.com/docs/api/authentication'],
  },
];
