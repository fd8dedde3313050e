// Culqi secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that Culqi issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'culqi-secret-key',
    title: 'Culqi Secret Key',
    provider: 'Culqi',
    severity: 'high',
    pattern: 'sk_live_[A-Za-z0-9]{16}',
    context: ['culqi'],
    checks: { entropy: 3 },
    references: ['https://docs.culqi.com/es/documentacion/'],
  },
  {
    kind: 'token',
    id: 'culqi-test-secret-key',
    title: 'Culqi Test Secret Key',
    provider: 'Culqi',
    severity: 'medium',
    pattern: 'sk_test_[A-Za-z0-9]{16}',
    context: ['culqi'],
    checks: { entropy: 3 },
    references: ['https://docs.culqi.com/es/documentacion/'],
  },
];
