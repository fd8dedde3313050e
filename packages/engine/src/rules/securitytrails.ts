// SecurityTrails API keys.

import type { Rule } from '../rule.ts';

/** Secrets that SecurityTrails issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'securitytrails-api-key',
    title: 'SecurityTrails API Key',
    provider: 'SecurityTrails',
    severity: 'high',
    names: ['security_trails'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.securitytrails.com/docs/authentication'],
  },
];
