// Equinix Metal tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Equinix Metal issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'equinix-metal-auth-token',
    title: 'Equinix Metal Auth Token',
    provider: 'Equinix Metal',
    severity: 'high',
    names: ['metal_auth_token', 'equinix_metal', 'packet_auth_token', 'packet_api_key', 'equinix_token'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://deploy.equinix.com/developers/docs/metal/'],
  },
];
