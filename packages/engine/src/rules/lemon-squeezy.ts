// Lemon Squeezy API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Lemon Squeezy issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'lemon-squeezy-api-key',
    title: 'Lemon Squeezy API Key',
    provider: 'Lemon Squeezy',
    severity: 'high',
    names: ['lemon_squeezy', 'lemons_queezy'],
    pattern: 'eyJ[A-Za-z0-9_-]{20,200}\\.eyJ[A-Za-z0-9_-]{40,2000}\\.[A-Za-z0-9_-]{40,1000}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.lemonsqueezy.com/api/getting-started/requests'],
  },
  {
    kind: 'assigned',
    id: 'lemon-squeezy-webhook-secret',
    title: 'Lemon Squeezy Webhook Secret',
    provider: 'Lemon Squeezy',
    severity: 'medium',
    names: ['lemon_squeezy_webhook', 'lemon_squeezy_signing', 'lemonsqueezy_secret'],
    pattern: '[A-Za-z0-9]{16,40}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.lemonsqueezy.com/help/webhooks/signing-requests'],
  },
];
