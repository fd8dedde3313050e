// Cybersource shared secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that Cybersource issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'cybersource-shared-secret-key',
    title: 'Cybersource Shared Secret Key',
    provider: 'Cybersource',
    severity: 'high',
    names: ['cybersource', 'cyber_source'],
    pattern: '[A-Za-z0-9+/]{43}=',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.cybersource.com/docs/cybs/en-us/platform/developer/all/rest/rest-getting-started/restgs-http-message-intro.html'],
  },
];
