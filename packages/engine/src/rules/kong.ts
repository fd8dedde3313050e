// Kong: Konnect tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Kong issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'kong-konnect-token',
    title: 'Kong Konnect Token',
    provider: 'Kong',
    severity: 'high',
    pattern: '(?:kpat_|spat_)[A-Za-z0-9]{40,64}',
    checks: { entropy: 3.5 },
    references: ['https://developer.konghq.com/konnect-api/'],
  },
];
