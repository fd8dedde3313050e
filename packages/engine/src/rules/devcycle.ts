// DevCycle SDK keys.

import type { Rule } from '../rule.ts';

/** Secrets that DevCycle issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'devcycle-server-sdk-key',
    title: 'DevCycle Server SDK Key',
    provider: 'DevCycle',
    severity: 'high',
    pattern: 'dvc_server_[A-Za-z0-9_]{24,90}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.devcycle.com/essentials/keys'],
  },
  {
    kind: 'token',
    id: 'devcycle-client-sdk-key',
    title: 'DevCycle Client SDK Key',
    provider: 'DevCycle',
    severity: 'low',
    pattern: 'dvc_client_[A-Za-z0-9_]{24,90}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.devcycle.com/essentials/keys'],
  },
  {
    kind: 'token',
    id: 'devcycle-mobile-sdk-key',
    title: 'DevCycle Mobile SDK Key',
    provider: 'DevCycle',
    severity: 'low',
    pattern: 'dvc_mobile_[A-Za-z0-9_]{24,90}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.devcycle.com/essentials/keys'],
  },
];
