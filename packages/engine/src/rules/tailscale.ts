// Tailscale keys.

import type { Rule } from '../rule.ts';

/** Secrets that Tailscale issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'tailscale-key',
    title: 'Tailscale Key',
    provider: 'Tailscale',
    severity: 'high',
    pattern: 'tskey-(?:api-|auth-|client-|scim-|webhook-)?[A-Za-z0-9]{8,30}-[A-Za-z0-9]{20,48}',
    checks: { entropy: 3 },
    references: ['https://tailscale.com/kb/1101/api'],
  },
  {
    kind: 'token',
    id: 'tailscale-legacy-key',
    title: 'Tailscale Key',
    provider: 'Tailscale',
    severity: 'high',
    pattern: 'tskey-[A-Za-z0-9]{20,48}',
    checks: { entropy: 3 },
    references: ['https://tailscale.com/kb/1101/api'],
  },
];
