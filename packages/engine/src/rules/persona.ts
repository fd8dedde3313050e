// Persona identity verification API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Persona issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'persona-production-api-key',
    title: 'Persona Production API Key',
    provider: 'Persona',
    severity: 'high',
    pattern: 'persona_production_[0-9a-f]{8}-?[0-9a-f-]{20,28}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.withpersona.com/api-keys'],
  },
  {
    kind: 'token',
    id: 'persona-sandbox-api-key',
    title: 'Persona Sandbox API Key',
    provider: 'Persona',
    severity: 'medium',
    pattern: 'persona_sandbox_[0-9a-f]{8}-?[0-9a-f-]{20,28}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.withpersona.com/api-keys'],
  },
];
