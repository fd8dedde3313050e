// Helius: endpoint keys and API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Helius issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'helius-endpoint-key',
    title: 'Helius Endpoint Key',
    provider: 'Helius',
    severity: 'medium',
    pattern: 'helius-rpc\\.com/[?]api-key=([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})',
    checks: { entropy: 2.8 },
    references: ['https://docs.helius.dev/'],
  },
  {
    kind: 'assigned',
    id: 'helius-api-key',
    title: 'Helius API Key',
    provider: 'Helius',
    severity: 'high',
    names: ['helius'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://docs.helius.dev/'],
  },
];
