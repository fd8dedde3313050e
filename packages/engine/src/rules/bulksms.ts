// BulkSMS API token secrets.

import type { Rule } from '../rule.ts';

/** Secrets that BulkSMS issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'bulksms-api-token-secret',
    title: 'BulkSMS API Token Secret',
    provider: 'BulkSMS',
    severity: 'high',
    names: ['bulksms', 'bulk_sms'],
    pattern: '[A-Za-z0-9*_!-]{29}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://www.bulksms.com/developer/json/v1/'],
  },
];
