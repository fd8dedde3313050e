// IFTTT: webhook keys and service keys.

import type { Rule } from '../rule.ts';

/** Secrets that IFTTT issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'ifttt-webhook-key',
    title: 'IFTTT Webhook Key',
    provider: 'IFTTT',
    severity: 'medium',
    pattern: 'maker\\.ifttt\\.com/trigger/[A-Za-z0-9_{}$-]{1,60}/(?:json/)?with/key/([A-Za-z0-9_-]{20,60})',
    checks: { entropy: 3 },
    references: ['https://ifttt.com/maker_webhooks'],
  },
  {
    kind: 'assigned',
    id: 'ifttt-service-key',
    title: 'IFTTT Service Key',
    provider: 'IFTTT',
    severity: 'medium',
    names: ['ifttt'],
    pattern: '[A-Za-z0-9_-]{22,64}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://ifttt.com/maker_webhooks'],
  },
];
