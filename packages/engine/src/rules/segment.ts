// Segment write keys and public API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Segment issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'segment-public-api-token',
    title: 'Segment Public API Token',
    provider: 'Segment',
    severity: 'high',
    pattern: 'sgp_[A-Za-z0-9]{64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://segment.com/docs/api/public-api/', 'https://segment.com/docs/connections/find-writekey/'],
  },
  {
    kind: 'assigned',
    id: 'segment-write-key',
    title: 'Segment Write Key',
    provider: 'Segment',
    severity: 'medium',
    names: ['segment_write', 'segment_key', 'segment_api', 'segment_token', 'segment_io', 'segment_secret'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://segment.com/docs/api/public-api/', 'https://segment.com/docs/connections/find-writekey/'],
  },
  {
    kind: 'assigned',
    id: 'segment-access-token',
    title: 'Segment Access Token',
    provider: 'Segment',
    severity: 'high',
    names: ['segment_access', 'segment_api', 'segment_token', 'segment_key'],
    pattern: '[A-Za-z0-9_-]{43}\\.[A-Za-z0-9_-]{43}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://segment.com/docs/api/public-api/', 'https://segment.com/docs/connections/find-writekey/'],
  },
];
