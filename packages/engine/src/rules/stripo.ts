// Stripo: secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that Stripo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'stripo-secret-key',
    title: 'Stripo Secret Key',
    provider: 'Stripo',
    severity: 'high',
    names: ['stripo_secret', 'stripo_key', 'stripo_plugin', 'stripo_token'],
    pattern: '(?:[a-f0-9]{32}|eyJ[A-Za-z0-9_.-]{60,400})',
    checks: { entropy: 3 },
    references: ['https://stripo.email/plugin-api/'],
  },
];
