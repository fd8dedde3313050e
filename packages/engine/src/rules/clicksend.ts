// ClickSend API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ClickSend issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'clicksend-api-key',
    title: 'ClickSend API Key',
    provider: 'ClickSend',
    severity: 'high',
    names: ['clicksend', 'click_send'],
    pattern: '[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.clicksend.com/docs/'],
  },
];
