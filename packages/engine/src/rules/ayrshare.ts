// Ayrshare: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Ayrshare issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'ayrshare-api-key',
    title: 'Ayrshare API Key',
    provider: 'Ayrshare',
    severity: 'high',
    names: ['ayrshare'],
    pattern: '(?:[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}|[A-F0-9]{8}-[A-F0-9]{8}-[A-F0-9]{8}-[A-F0-9]{8})',
    checks: { entropy: 3 },
    references: ['https://www.ayrshare.com/docs/apis/overview'],
  },
];
