// DocuSign: secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that DocuSign issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'docusign-secret-key',
    title: 'DocuSign Secret Key',
    provider: 'DocuSign',
    severity: 'high',
    names: ['docusign'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://developers.docusign.com/platform/auth/'],
  },
];
