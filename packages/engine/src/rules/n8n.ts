// n8n: API keys and encryption keys.

import type { Rule } from '../rule.ts';

/** Secrets that n8n issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'n8n-api-key',
    title: 'n8n API Key',
    provider: 'n8n',
    severity: 'high',
    pattern: 'n8n_api_[a-f0-9]{40,160}',
    checks: { entropy: 3 },
    references: ['https://docs.n8n.io/api/authentication/'],
  },
  {
    kind: 'assigned',
    id: 'n8n-encryption-key',
    title: 'n8n Encryption Key',
    provider: 'n8n',
    severity: 'high',
    names: ['n8n_encryption_key', 'n8n_user_management_jwt_secret'],
    pattern: '[A-Za-z0-9+/=]{24,64}',
    checks: { entropy: 3.2, digits: 2 },
    references: ['https://docs.n8n.io/api/authentication/'],
  },
];
