// Redis Cloud API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Redis Cloud issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'redis-cloud-api-key',
    title: 'Redis Cloud API Key',
    provider: 'Redis Cloud',
    severity: 'high',
    names: ['rediscloud', 'redis_cloud', 'redislabs', 'redis_labs'],
    pattern: '[AS][a-z0-9]{40,54}',
    checks: { entropy: 3.5, digits: 4 },
    references: ['https://redis.io/docs/latest/operate/rc/api/get-started/'],
  },
];
