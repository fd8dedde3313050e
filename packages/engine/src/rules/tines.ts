// Tines: webhook URLs.

import type { Rule } from '../rule.ts';

/** Secrets that Tines issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'tines-webhook-url',
    title: 'Tines Webhook URL',
    provider: 'Tines',
    severity: 'medium',
    pattern: 'https://[a-z0-9-]{2,60}\\.tines\\.com/webhook/[a-z0-9]{32}/[a-z0-9]{32}',
    references: ['https://www.tines.com/docs/actions/types/webhook/'],
  },
];
