// Naver: client IDs and client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Naver issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'naver-client-id',
    title: 'Naver Client ID',
    provider: 'Naver',
    severity: 'medium',
    names: ['naver'],
    pattern: '[A-Za-z0-9_]{20}',
    checks: { entropy: 3 },
    references: ['https://developers.naver.com/docs/common/openapiguide/appregister.md'],
  },
  {
    kind: 'assigned',
    id: 'naver-client-secret',
    title: 'Naver Client Secret',
    provider: 'Naver',
    severity: 'high',
    names: ['naver_client_secret', 'naver_secret', 'naver_key'],
    pattern: '(?:[A-Za-z0-9_]{10}|[A-Za-z0-9]{40})',
    checks: { entropy: 2.8 },
    references: ['https://developers.naver.com/docs/common/openapiguide/appregister.md'],
  },
];
