// Filestack API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Filestack issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'filestack-api-key',
    title: 'Filestack API Key',
    provider: 'Filestack',
    severity: 'medium',
    names: ['filestack', 'filepicker'],
    pattern: 'A[A-Za-z0-9]{20}z',
    checks: { entropy: 3, digits: 1 },
    references: ['https://www.filestack.com/docs/concepts/security/'],
  },
];
