// Gong: access keys and access key secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Gong issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'gong-access-key',
    title: 'Gong Access Key',
    provider: 'Gong',
    severity: 'medium',
    names: ['gong_api', 'gong_key', 'gong_token', 'gong_secret', 'gong_client', 'gong_access', 'gong_auth', 'gong_password'],
    pattern: '[A-Z0-9]{32}',
    checks: { entropy: 3.3, digits: 2 },
    references: ['https://gong.app.gong.io/settings/api/documentation'],
  },
  {
    kind: 'assigned',
    id: 'gong-access-key-secret',
    title: 'Gong Access Key Secret',
    provider: 'Gong',
    severity: 'high',
    names: ['gong_api', 'gong_key', 'gong_token', 'gong_secret', 'gong_client', 'gong_access', 'gong_auth', 'gong_password'],
    pattern: 'eyJ[A-Za-z0-9_-]{15,60}\\.[A-Za-z0-9_-]{30,300}\\.[A-Za-z0-9_-]{43}',
    checks: { entropy: 4 },
    references: ['https://gong.app.gong.io/settings/api/documentation'],
  },
];
