// Philips Hue: application keys.

import type { Rule } from '../rule.ts';

/** Secrets that Philips Hue issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'philips-hue-application-key',
    title: 'Philips Hue Application Key',
    provider: 'Philips Hue',
    severity: 'high',
    names: ['hue_user', 'hue_api', 'hue_key', 'hue_token', 'hue_bridge', 'philips_hue', 'hue_application'],
    pattern: '[A-Za-z0-9-]{40}',
    checks: { entropy: 3.5, digits: 2 },
    references: ['https://developers.meethue.com/develop/get-started-2/'],
  },
];
