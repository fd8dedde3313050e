// Duo integration and secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that Duo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'duo-integration-key',
    title: 'Duo Integration Key',
    provider: 'Duo',
    severity: 'low',
    names: ['duo_ikey', 'duo_integration', 'duo_client_id', 'duo_security', 'ikey'],
    pattern: 'DI[A-Z0-9]{18}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://duo.com/docs/adminapi'],
  },
  {
    kind: 'assigned',
    id: 'duo-secret-key',
    title: 'Duo Secret Key',
    provider: 'Duo',
    severity: 'high',
    names: ['duo_skey', 'duo_secret', 'duo_client_secret', 'duo_security', 'skey'],
    pattern: '[A-Za-z0-9]{40}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://duo.com/docs/adminapi'],
  },
  {
    kind: 'pair',
    id: 'duo-secret-key-near-integration',
    title: 'Duo Secret Key',
    provider: 'Duo',
    severity: 'high',
    as: 'duo-secret-key',
    beside: 'duo-integration-key',
    lines: 4,
    pattern: '[A-Za-z0-9]{40}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://duo.com/docs/adminapi'],
  },
];
