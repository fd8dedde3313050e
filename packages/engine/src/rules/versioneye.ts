// VersionEye: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that VersionEye issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'versioneye-api-key',
    title: 'VersionEye API Key',
    provider: 'VersionEye',
    severity: 'high',
    names: ['versioneye'],
    pattern: '[A-Za-z0-9-]{40}',
    checks: { entropy: 3.3 },
    references: ['https://www.versioneye.com/'],
  },
];
