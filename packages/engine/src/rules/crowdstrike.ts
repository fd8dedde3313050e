// CrowdStrike: client secrets and client IDs.

import type { Rule } from '../rule.ts';

/** Secrets that CrowdStrike issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'crowdstrike-client-secret',
    title: 'CrowdStrike Client Secret',
    provider: 'CrowdStrike',
    severity: 'high',
    names: ['crowdstrike', 'falcon_client', 'falcon_api'],
    pattern: '[A-Za-z0-9]{40}',
    checks: { entropy: 3.8, digits: 1 },
    references: ['https://www.crowdstrike.com/en-us/blog/tech-center/get-access-falcon-apis/'],
  },
  {
    kind: 'assigned',
    id: 'crowdstrike-client-id',
    title: 'CrowdStrike Client ID',
    provider: 'CrowdStrike',
    severity: 'low',
    names: ['crowdstrike', 'falcon_client'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 3 },
    references: ['https://www.crowdstrike.com/en-us/blog/tech-center/get-access-falcon-apis/'],
  },
];
