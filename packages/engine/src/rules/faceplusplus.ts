// Face++: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Face++ issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'faceplusplus-api-key',
    title: 'Face++ API Key',
    provider: 'Face++',
    severity: 'high',
    names: ['faceplusplus', 'facepp'],
    pattern: '[A-Za-z0-9_-]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://console.faceplusplus.com/documents/5671787'],
  },
];
