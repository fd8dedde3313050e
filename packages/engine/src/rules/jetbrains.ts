// JetBrains Hub and Space tokens.

import type { Rule } from '../rule.ts';

/** Secrets that JetBrains issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'jetbrains-permanent-token',
    title: 'JetBrains Permanent Token',
    provider: 'JetBrains',
    severity: 'high',
    pattern: '(?:perm:|perm-)[A-Za-z0-9+/=_-]{2,64}\\.[A-Za-z0-9+/=_-]{2,64}\\.[A-Za-z0-9]{24,64}',
    checks: { entropy: 3.5 },
    references: ['https://www.jetbrains.com/help/hub/hub-rest-api.html'],
  },
];
