// Apacta: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Apacta issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'apacta-api-key',
    title: 'Apacta API Key',
    provider: 'Apacta',
    severity: 'high',
    names: ['apacta'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://apidoc.apacta.com/'],
  },
];
