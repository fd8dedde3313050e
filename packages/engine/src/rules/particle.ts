// Particle: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Particle issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'particle-access-token',
    title: 'Particle Access Token',
    provider: 'Particle',
    severity: 'high',
    names: ['particle_access', 'particle_token', 'particle_api', 'particle_auth', 'particle_key', 'particle_client'],
    pattern: '[a-f0-9]{40}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.particle.io/reference/cloud-apis/access-tokens/'],
  },
];
