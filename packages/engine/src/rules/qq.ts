// QQ: app keys.

import type { Rule } from '../rule.ts';

/** Secrets that QQ issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'qq-app-key',
    title: 'QQ App Key',
    provider: 'QQ',
    severity: 'high',
    names: ['qq_app_key', 'qq_appkey', 'qq_secret', 'qq_app_secret', 'qq_map_key'],
    pattern: '(?:[a-f0-9]{32}|[A-Za-z0-9]{16}|[A-Z0-9]{5}(?:-[A-Z0-9]{5}){5})',
    checks: { entropy: 2.8 },
    references: ['https://wiki.connect.qq.com/'],
  },
];
