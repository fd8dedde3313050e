// Volcengine (ByteDance) keys.

import type { Rule } from '../rule.ts';

/** Secrets that Volcengine issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'volcengine-access-key-id',
    title: 'Volcengine Access Key ID',
    provider: 'Volcengine',
    severity: 'high',
    pattern: 'AKLT[A-Za-z0-9_-]{40,60}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.volcengine.com/docs/6291/65568'],
  },
  {
    kind: 'pair',
    id: 'volcengine-secret-access-key',
    title: 'Volcengine Secret Access Key',
    provider: 'Volcengine',
    severity: 'high',
    beside: 'volcengine-access-key-id',
    lines: 5,
    pattern: '[A-Za-z0-9+/]{58,60}={0,2}',
    checks: { entropy: 4 },
    references: ['https://www.volcengine.com/docs/6291/65568'],
  },
  {
    kind: 'assigned',
    id: 'volcengine-ark-api-key',
    title: 'Volcengine Ark API Key',
    provider: 'Volcengine',
    severity: 'high',
    names: ['ark_api_key', 'volc_api_key', 'volcengine_api_key', 'doubao_api_key', 'volcengine_key'],
    pattern: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://www.volcengine.com/docs/6291/65568'],
  },
];
