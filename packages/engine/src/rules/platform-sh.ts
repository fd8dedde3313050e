// Platform.sh tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Platform.sh issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'platform-sh-api-token',
    title: 'Platform.sh API Token',
    provider: 'Platform.sh',
    severity: 'high',
    names: ['platformsh', 'platform_sh', 'upsun'],
    pattern: '[A-Za-z0-9_-]{43}',
    checks: { entropy: 3.7, digits: 1 },
    references: ['https://docs.platform.sh/administration/cli/api-tokens.html'],
  },
];
