// SwaggerHub: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that SwaggerHub issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'swaggerhub-api-key',
    title: 'SwaggerHub API Key',
    provider: 'SwaggerHub',
    severity: 'high',
    names: ['swaggerhub'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://support.smartbear.com/swaggerhub/docs/en/apis/swaggerhub-registry-api.html'],
  },
];
