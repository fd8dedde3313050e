// Spacelift keys.

import type { Rule } from '../rule.ts';

/** Secrets that Spacelift issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'spacelift-api-key-secret',
    title: 'Spacelift API Key Secret',
    provider: 'Spacelift',
    severity: 'high',
    names: ['spacelift_api', 'spacelift_secret', 'spacelift_key', 'spacelift_token'],
    pattern: '[a-f0-9]{64}',
    checks: { entropy: 3 },
    references: ['https://docs.spacelift.io/integrations/api'],
  },
];
