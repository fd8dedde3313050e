// GoDaddy API keys and secrets.

import type { Rule } from '../rule.ts';

/** Secrets that GoDaddy issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'godaddy-api-key',
    title: 'GoDaddy API Key',
    provider: 'GoDaddy',
    severity: 'high',
    names: ['godaddy', 'go_daddy'],
    pattern: '[A-Za-z0-9]{8,14}_[A-Za-z0-9]{21,22}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developer.godaddy.com/getstarted'],
  },
  {
    kind: 'assigned',
    id: 'godaddy-api-secret',
    title: 'GoDaddy API Secret',
    provider: 'GoDaddy',
    severity: 'high',
    names: ['godaddy', 'go_daddy'],
    pattern: '[A-Za-z0-9]{21,22}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developer.godaddy.com/getstarted'],
  },
  {
    kind: 'token',
    id: 'godaddy-sso-key-header',
    title: 'GoDaddy API Credentials',
    provider: 'GoDaddy',
    severity: 'high',
    pattern: 'sso-key ([A-Za-z0-9]{8,14}_[A-Za-z0-9]{21,22}:[A-Za-z0-9]{21,22})',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developer.godaddy.com/getstarted'],
  },
];
