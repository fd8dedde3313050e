// Kakao API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Kakao issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'kakao-api-key',
    title: 'Kakao API Key',
    provider: 'Kakao',
    severity: 'medium',
    names: ['kakao'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.kakao.com/docs/latest/en/app-setting/app-key'],
  },
];
