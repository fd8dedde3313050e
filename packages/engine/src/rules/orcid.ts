// ORCID: client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that ORCID issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'orcid-client-secret',
    title: 'ORCID Client Secret',
    provider: 'ORCID',
    severity: 'high',
    names: ['orcid'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://info.orcid.org/documentation/integration-guide/registering-a-public-api-client/'],
  },
];
