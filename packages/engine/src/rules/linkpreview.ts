// LinkPreview: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that LinkPreview issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'linkpreview-api-key',
    title: 'LinkPreview API Key',
    provider: 'LinkPreview',
    severity: 'high',
    names: ['linkpreview'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.linkpreview.net/'],
  },
];
