// Midtrans server and client keys.

import type { Rule } from '../rule.ts';

/** Secrets that Midtrans issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'midtrans-server-key',
    title: 'Midtrans Server Key',
    provider: 'Midtrans',
    severity: 'high',
    pattern: 'Mid-server-[A-Za-z0-9_-]{20,28}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.midtrans.com/docs/api-authorization-headers'],
  },
  {
    kind: 'token',
    id: 'midtrans-sandbox-server-key',
    title: 'Midtrans Sandbox Server Key',
    provider: 'Midtrans',
    severity: 'medium',
    pattern: 'SB-Mid-server-[A-Za-z0-9_-]{20,28}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.midtrans.com/docs/api-authorization-headers'],
  },
  {
    kind: 'token',
    id: 'midtrans-client-key',
    title: 'Midtrans Client Key',
    provider: 'Midtrans',
    severity: 'low',
    pattern: '(?:SB-)?Mid-client-[A-Za-z0-9_-]{14,20}',
    checks: { entropy: 3 },
    references: ['https://docs.midtrans.com/docs/api-authorization-headers'],
  },
];
