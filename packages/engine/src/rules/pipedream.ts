// Pipedream: API keys, client secrets and webhook URLs.

import type { Rule } from '../rule.ts';

/** Secrets that Pipedream issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'pipedream-api-key',
    title: 'Pipedream API Key',
    provider: 'Pipedream',
    severity: 'high',
    names: ['pipedream'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://pipedream.com/docs/rest-api/auth'],
  },
  {
    kind: 'assigned',
    id: 'pipedream-client-secret',
    title: 'Pipedream Client Secret',
    provider: 'Pipedream',
    severity: 'high',
    names: ['pipedream'],
    pattern: '[A-Za-z0-9_-]{40,50}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://pipedream.com/docs/rest-api/auth'],
  },
  {
    kind: 'token',
    id: 'pipedream-webhook-url',
    title: 'Pipedream Webhook URL',
    provider: 'Pipedream',
    severity: 'low',
    pattern: 'https://[a-z0-9]{15}\\.m\\.pipedream\\.net',
    references: ['https://pipedream.com/docs/rest-api/auth'],
  },
];
