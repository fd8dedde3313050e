// Apptivo: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Apptivo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'apptivo-api-key',
    title: 'Apptivo API Key',
    provider: 'Apptivo',
    severity: 'high',
    names: ['apptivo'],
    pattern: '(?:[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}|[A-Za-z0-9-]{32})',
    checks: { entropy: 2.8, digits: 2 },
    references: ['https://www.apptivo.com/developer/'],
  },
];
