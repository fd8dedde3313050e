// Magento: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Magento issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'magento-access-token',
    title: 'Magento Access Token',
    provider: 'Magento',
    severity: 'high',
    names: ['magento'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: [
      'https://developer.adobe.com/commerce/webapi/get-started/authentication/',
      'https://experienceleague.adobe.com/en/docs/commerce-operations/installation-guide/prerequisites/authentication-keys',
    ],
  },
];
