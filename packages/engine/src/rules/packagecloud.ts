// packagecloud tokens.

import type { Rule } from '../rule.ts';

/** Secrets that packagecloud issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'packagecloud-api-token',
    title: 'packagecloud API Token',
    provider: 'packagecloud',
    severity: 'high',
    names: ['packagecloud'],
    pattern: '[a-f0-9]{48}',
    checks: { entropy: 3 },
    references: ['https://packagecloud.io/docs/api'],
  },
  {
    kind: 'token',
    id: 'packagecloud-url-token',
    title: 'packagecloud Token',
    provider: 'packagecloud',
    severity: 'high',
    pattern: '([a-f0-9]{48}):?@packagecloud\\.io',
    checks: { entropy: 3 },
    references: ['https://packagecloud.io/docs/api'],
  },
];
