// mParticle API secrets.

import type { Rule } from '../rule.ts';

/** Secrets that mParticle issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'mparticle-api-secret',
    title: 'mParticle API Secret',
    provider: 'mParticle',
    severity: 'high',
    names: ['mparticle'],
    pattern: '[A-Za-z0-9_-]{64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.mparticle.com/developers/credential-management/'],
  },
];
