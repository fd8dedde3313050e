// Alchemy: endpoint keys, auth tokens and API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Alchemy issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'alchemy-endpoint-key',
    title: 'Alchemy Endpoint Key',
    provider: 'Alchemy',
    severity: 'medium',
    pattern: '(?:alchemy\\.com|alchemyapi\\.io)/(?:nft/)?v[23]/([A-Za-z0-9_-]{28,36})',
    checks: { entropy: 3.3 },
    references: ['https://docs.alchemy.com/docs/how-to-create-access-keys'],
  },
  {
    kind: 'token',
    id: 'alchemy-auth-token',
    title: 'Alchemy Auth Token',
    provider: 'Alchemy',
    severity: 'high',
    pattern: 'alcht_[A-Za-z0-9]{30}',
    checks: { entropy: 3.3 },
    references: ['https://docs.alchemy.com/docs/how-to-create-access-keys'],
  },
  {
    kind: 'assigned',
    id: 'alchemy-api-key',
    title: 'Alchemy API Key',
    provider: 'Alchemy',
    severity: 'high',
    names: [
      'alchemy_api',
      'alchemy_key',
      'alchemy_token',
      'alchemy_secret',
      'alchemy_client',
      'alchemy_access',
      'alchemy_auth',
      'alchemy_password',
      'alchemy_mainnet',
      'alchemy_goerli',
      'alchemy_sepolia',
      'alchemy_id',
    ],
    pattern: '[A-Za-z0-9_-]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.alchemy.com/docs/how-to-create-access-keys'],
  },
];
