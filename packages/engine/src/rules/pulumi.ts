// Pulumi tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Pulumi issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'pulumi-access-token',
    title: 'Pulumi Access Token',
    provider: 'Pulumi',
    severity: 'high',
    pattern: 'pul-[a-f0-9]{40}',
    checks: { entropy: 3 },
    references: ['https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/'],
  },
];
