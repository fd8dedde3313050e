// Akamai EdgeGrid credentials.

import type { Rule } from '../rule.ts';

/** Secrets that Akamai issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'akamai-edgegrid-token',
    title: 'Akamai EdgeGrid Token',
    provider: 'Akamai',
    severity: 'high',
    pattern: 'akab-[a-z0-9]{16}-[a-z0-9]{16}',
    checks: { entropy: 3 },
    references: ['https://techdocs.akamai.com/developer/docs/edgegrid'],
  },
  {
    kind: 'assigned',
    id: 'akamai-client-secret',
    title: 'Akamai Client Secret',
    provider: 'Akamai',
    severity: 'high',
    names: ['akamai', 'edgegrid', 'edgerc'],
    pattern: '[A-Za-z0-9+/]{43}=',
    checks: { entropy: 4 },
    references: ['https://techdocs.akamai.com/developer/docs/edgegrid'],
  },
  {
    kind: 'pair',
    id: 'akamai-client-secret-beside-token',
    title: 'Akamai Client Secret',
    provider: 'Akamai',
    severity: 'high',
    as: 'akamai-client-secret',
    beside: 'akamai-edgegrid-token',
    lines: 5,
    pattern: '[A-Za-z0-9+/]{43}=',
    checks: { entropy: 4 },
    references: ['https://techdocs.akamai.com/developer/docs/edgegrid'],
  },
];
