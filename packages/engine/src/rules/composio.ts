// Composio keys.

import type { Rule } from '../rule.ts';

/** Secrets that Composio issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'composio-api-key',
    title: 'Composio API Key',
    provider: 'Composio',
    severity: 'high',
    names: ['composio_api', 'composio_key', 'composio_token'],
    pattern: '(?:ak_)?[A-Za-z0-9_-]{20,44}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.composio.dev/'],
  },
];
