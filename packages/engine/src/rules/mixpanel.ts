// Mixpanel API secrets and project tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Mixpanel issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'mixpanel-api-secret',
    title: 'Mixpanel API Secret',
    provider: 'Mixpanel',
    severity: 'high',
    names: ['mixpanel_secret', 'mixpanel_api_secret', 'mixpanel_api'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.mixpanel.com/reference/authentication'],
  },
  {
    kind: 'assigned',
    id: 'mixpanel-project-token',
    title: 'Mixpanel Project Token',
    provider: 'Mixpanel',
    severity: 'low',
    names: ['mixpanel'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.mixpanel.com/reference/authentication'],
  },
  {
    kind: 'assigned',
    id: 'mixpanel-service-account-secret',
    title: 'Mixpanel Service Account Secret',
    provider: 'Mixpanel',
    severity: 'high',
    names: ['mixpanel'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.mixpanel.com/reference/authentication'],
  },
];
