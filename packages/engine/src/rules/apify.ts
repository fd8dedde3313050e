// Apify: API tokens and legacy tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Apify issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'apify-api-token',
    title: 'Apify API Token',
    provider: 'Apify',
    severity: 'high',
    pattern: 'apify_api_[A-Za-z0-9-]{34,46}',
    checks: { entropy: 3.3 },
    references: ['https://docs.apify.com/platform/integrations/api'],
  },
  {
    kind: 'assigned',
    id: 'apify-legacy-token',
    title: 'Apify Legacy Token',
    provider: 'Apify',
    severity: 'high',
    names: ['apify'],
    pattern: '[A-Za-z0-9]{24,26}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.apify.com/platform/integrations/api'],
  },
];
