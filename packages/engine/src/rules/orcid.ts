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
    pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://info.orcid.org/documentation/integration-guide/registering-a-public-api-client/'],
  },
];
