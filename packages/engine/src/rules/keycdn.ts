// KeyCDN API keys.

import type { Rule } from '../rule.ts';

/** Secrets that KeyCDN issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'keycdn-api-key',
    title: 'KeyCDN API Key',
    provider: 'KeyCDN',
    severity: 'high',
    pattern: 'sk_prod_[A-Za-z0-9+/=]{30,120}',
    context: ['keycdn'],
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.keycdn.com/api'],
  },
  {
    kind: 'assigned',
    id: 'keycdn-legacy-api-key',
    title: 'KeyCDN API Key',
    provider: 'KeyCDN',
    severity: 'high',
    names: ['keycdn'],
    pattern: '(?:keycdn_)?[A-Za-z0-9]{32,60}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.keycdn.com/api'],
  },
];
