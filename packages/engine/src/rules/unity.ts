// Unity: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Unity issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'unity-api-key',
    title: 'Unity API Key',
    provider: 'Unity',
    severity: 'high',
    names: ['unity_api_key', 'unity_service_account', 'unity_ads_key', 'unity_secret'],
    pattern: '[A-Za-z0-9_-]{32}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://services.docs.unity.com/docs/service-account-auth/'],
  },
];
