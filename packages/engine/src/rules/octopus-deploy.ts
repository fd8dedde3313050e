// Octopus Deploy keys.

import type { Rule } from '../rule.ts';

/** Secrets that Octopus Deploy issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'octopus-deploy-api-key',
    title: 'Octopus Deploy API Key',
    provider: 'Octopus Deploy',
    severity: 'high',
    pattern: 'API-[A-Z0-9]{24,31}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key'],
  },
];
