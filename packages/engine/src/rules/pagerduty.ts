// PagerDuty API, OAuth and integration keys.

import type { Rule } from '../rule.ts';

/** Secrets that PagerDuty issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'pagerduty-api-key',
    title: 'PagerDuty API Key',
    provider: 'PagerDuty',
    severity: 'high',
    names: ['pagerduty', 'pager_duty', 'pd_api_key', 'pd_token'],
    pattern: '[A-Za-z0-9_+-]{20}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://support.pagerduty.com/main/docs/api-access-keys'],
  },
  {
    kind: 'token',
    id: 'pagerduty-token-header',
    title: 'PagerDuty API Key',
    provider: 'PagerDuty',
    severity: 'high',
    pattern: 'Token token=([A-Za-z0-9_+-]{20})',
    checks: { entropy: 3, digits: 1 },
    references: ['https://support.pagerduty.com/main/docs/api-access-keys'],
  },
  {
    kind: 'token',
    id: 'pagerduty-user-oauth-token',
    title: 'PagerDuty OAuth Token',
    provider: 'PagerDuty',
    severity: 'high',
    pattern: 'pdus\\+_[A-Za-z0-9_]{2,10}_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://support.pagerduty.com/main/docs/api-access-keys'],
  },
  {
    kind: 'token',
    id: 'pagerduty-eu-oauth-token',
    title: 'PagerDuty OAuth Token',
    provider: 'PagerDuty',
    severity: 'high',
    pattern: 'pdeu\\+_[A-Za-z0-9_]{2,10}_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://support.pagerduty.com/main/docs/api-access-keys'],
  },
  {
    kind: 'assigned',
    id: 'pagerduty-integration-key',
    title: 'PagerDuty Integration Key',
    provider: 'PagerDuty',
    severity: 'high',
    names: ['pagerduty', 'pager_duty', 'routing_key'],
    pattern: '[0-9a-zA-Z]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developer.pagerduty.com/docs/events-api-v2-overview'],
  },
];
