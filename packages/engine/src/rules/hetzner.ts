// Hetzner Cloud and DNS tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Hetzner issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'hetzner-api-token',
    title: 'Hetzner API Token',
    provider: 'Hetzner',
    severity: 'high',
    names: ['hetzner', 'hcloud'],
    pattern: '(?:[A-Za-z0-9]{64}|[A-Za-z0-9]{32})',
    checks: { entropy: 3.5, digits: 2 },
    references: ['https://docs.hetzner.cloud/'],
  },
];
