// IPinfo: access tokens and request tokens.

import type { Rule } from '../rule.ts';

/** Secrets that IPinfo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'ipinfo-access-token',
    title: 'IPinfo Access Token',
    provider: 'IPinfo',
    severity: 'medium',
    names: ['ipinfo'],
    pattern: '[a-f0-9]{14}',
    checks: { entropy: 2.5, digits: 1 },
    references: ['https://ipinfo.io/developers'],
  },
  {
    kind: 'token',
    id: 'ipinfo-request-token',
    title: 'IPinfo Request Token',
    provider: 'IPinfo',
    severity: 'medium',
    pattern: 'ipinfo\\.io/[A-Za-z0-9.:/_-]{0,60}[?]token=([a-f0-9]{14})',
    checks: { entropy: 2.5 },
    references: ['https://ipinfo.io/developers'],
  },
];
