// OnePageCRM: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that OnePageCRM issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'onepagecrm-api-key',
    title: 'OnePageCRM API Key',
    provider: 'OnePageCRM',
    severity: 'high',
    names: ['onepagecrm', 'onepage_crm'],
    pattern: '[A-Za-z0-9+/]{43}=',
    checks: { entropy: 3.5 },
    references: ['https://developer.onepagecrm.com/api/'],
  },
];
