// Adobe: client secrets, client IDs and JWT client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Adobe issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'adobe-client-secret',
    title: 'Adobe Client Secret',
    provider: 'Adobe',
    severity: 'high',
    pattern: 'p8e-[A-Za-z0-9_-]{32}',
    checks: { entropy: 3 },
    references: ['https://developer.adobe.com/developer-console/docs/guides/authentication/', 'https://developer.adobe.com/stock/docs/getting-started/03-api-authentication/'],
  },
  {
    kind: 'assigned',
    id: 'adobe-client-id',
    title: 'Adobe Client ID',
    provider: 'Adobe',
    severity: 'medium',
    names: ['adobe'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developer.adobe.com/developer-console/docs/guides/authentication/', 'https://developer.adobe.com/stock/docs/getting-started/03-api-authentication/'],
  },
  {
    kind: 'assigned',
    id: 'adobe-client-secret-uuid',
    title: 'Adobe JWT Client Secret',
    provider: 'Adobe',
    severity: 'high',
    names: ['adobe_client_secret', 'adobe_secret', 'adobe_api_secret'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://developer.adobe.com/developer-console/docs/guides/authentication/', 'https://developer.adobe.com/stock/docs/getting-started/03-api-authentication/'],
  },
];
