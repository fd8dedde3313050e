// Infura: endpoint keys and API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Infura issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'infura-endpoint-key',
    title: 'Infura Endpoint Key',
    provider: 'Infura',
    severity: 'medium',
    pattern: 'infura\\.io/(?:ws/)?v3/([a-f0-9]{32})',
    checks: { entropy: 3 },
    references: ['https://docs.metamask.io/services/how-to/secure-an-api/'],
  },
  {
    kind: 'assigned',
    id: 'infura-api-key',
    title: 'Infura API Key',
    provider: 'Infura',
    severity: 'high',
    names: ['infura'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.metamask.io/services/how-to/secure-an-api/'],
  },
];
