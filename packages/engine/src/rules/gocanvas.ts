// GoCanvas: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that GoCanvas issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'gocanvas-api-key',
    title: 'GoCanvas API Key',
    provider: 'GoCanvas',
    severity: 'high',
    names: ['gocanvas'],
    pattern: '[A-Za-z0-9/+]{43}=',
    checks: { entropy: 4 },
    references: ['https://help.gocanvas.com/hc/en-us'],
  },
];
