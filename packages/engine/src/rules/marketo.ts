// Marketo: client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Marketo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'marketo-client-secret',
    title: 'Marketo Client Secret',
    provider: 'Marketo',
    severity: 'high',
    names: ['marketo'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/authentication'],
  },
];
