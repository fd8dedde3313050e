// CDN77 API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that CDN77 issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'cdn77-api-token',
    title: 'CDN77 API Token',
    provider: 'CDN77',
    severity: 'high',
    names: ['cdn77'],
    pattern: '[A-Za-z0-9]{32,64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://client.cdn77.com/support/api-docs/v3'],
  },
];
