// Authress service client access keys.

import type { Rule } from '../rule.ts';

/** Secrets that Authress issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'authress-sc-access-key',
    title: 'Authress Service Client Access Key',
    provider: 'Authress',
    severity: 'high',
    pattern: 'sc_[A-Za-z0-9]{5,30}\\.[A-Za-z0-9]{4,6}\\.acc[_-][A-Za-z0-9-]{10,32}\\.[A-Za-z0-9+/_=-]{30,120}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://authress.io/knowledge-base/docs/authorization/service-clients'],
  },
  {
    kind: 'token',
    id: 'authress-ext-access-key',
    title: 'Authress Service Client Access Key',
    provider: 'Authress',
    severity: 'high',
    pattern: 'ext_[A-Za-z0-9]{5,30}\\.[A-Za-z0-9]{4,6}\\.acc[_-][A-Za-z0-9-]{10,32}\\.[A-Za-z0-9+/_=-]{30,120}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://authress.io/knowledge-base/docs/authorization/service-clients'],
  },
  {
    kind: 'token',
    id: 'authress-scauth-access-key',
    title: 'Authress Service Client Access Key',
    provider: 'Authress',
    severity: 'high',
    pattern: 'scauth_[A-Za-z0-9]{5,30}\\.[A-Za-z0-9]{4,6}\\.acc[_-][A-Za-z0-9-]{10,32}\\.[A-Za-z0-9+/_=-]{30,120}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://authress.io/knowledge-base/docs/authorization/service-clients'],
  },
  {
    kind: 'token',
    id: 'authress-named-access-key',
    title: 'Authress Service Client Access Key',
    provider: 'Authress',
    severity: 'high',
    pattern: 'authress_[A-Za-z0-9]{5,30}\\.[A-Za-z0-9]{4,6}\\.acc[_-][A-Za-z0-9-]{10,32}\\.[A-Za-z0-9+/_=-]{30,120}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://authress.io/knowledge-base/docs/authorization/service-clients'],
  },
];
