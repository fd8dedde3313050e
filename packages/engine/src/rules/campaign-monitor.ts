// Campaign Monitor API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Campaign Monitor issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'campaign-monitor-api-key',
    title: 'Campaign Monitor API Key',
    provider: 'Campaign Monitor',
    severity: 'high',
    names: ['campaign_monitor', 'createsend'],
    pattern: '(?:[0-9a-f]{32}|[A-Za-z0-9+/]{86,180}={0,2})',
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.campaignmonitor.com/api/v3-3/getting-started/'],
  },
];
