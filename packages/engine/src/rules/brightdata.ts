// Bright Data: API keys and proxy passwords.

import type { Rule } from '../rule.ts';

/** Secrets that Bright Data issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'brightdata-api-key',
    title: 'Bright Data API Key',
    provider: 'Bright Data',
    severity: 'high',
    names: ['brightdata', 'bright_data', 'luminati'],
    pattern: '(?:[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}|[a-f0-9]{64})',
    checks: { entropy: 2.8 },
    references: ['https://docs.brightdata.com/api-reference/authentication'],
  },
  {
    kind: 'token',
    id: 'brightdata-proxy-credentials',
    title: 'Bright Data Proxy Password',
    provider: 'Bright Data',
    severity: 'high',
    pattern: '(?:brd|lum)-customer-[A-Za-z0-9_]{3,40}-zone-[A-Za-z0-9_]{1,60}(?:-[A-Za-z0-9_-]{1,80})?:([a-z0-9]{12})@',
    checks: { entropy: 2.5 },
    references: ['https://docs.brightdata.com/api-reference/authentication'],
  },
];
