// HERE: API keys, app codes and access key secrets.

import type { Rule } from '../rule.ts';

/** Secrets that HERE issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'here-api-key',
    title: 'HERE API Key',
    provider: 'HERE',
    severity: 'high',
    names: ['here_api', 'here_apikey', 'here_maps', 'here_access_key', 'here_token', 'here_access', 'here_rest'],
    pattern: '[A-Za-z0-9_-]{43}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html'],
  },
  {
    kind: 'assigned',
    id: 'here-app-code',
    title: 'HERE App Code',
    provider: 'HERE',
    severity: 'medium',
    names: ['here_app_code', 'here_map_app_code', 'here_appcode'],
    pattern: '[A-Za-z0-9_-]{22}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html'],
  },
  {
    kind: 'assigned',
    id: 'here-access-key-secret',
    title: 'HERE Access Key Secret',
    provider: 'HERE',
    severity: 'high',
    names: ['here_access_key_secret', 'here_secret', 'here_client_secret'],
    pattern: '[A-Za-z0-9_-]{80,90}',
    checks: { entropy: 4, digits: 2 },
    references: ['https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html'],
  },
];
