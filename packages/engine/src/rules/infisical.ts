// Infisical tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Infisical issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'infisical-service-token',
    title: 'Infisical Service Token',
    provider: 'Infisical',
    severity: 'high',
    pattern: 'st\\.[a-f0-9]{24}\\.[a-f0-9]{32}(?:\\.[a-f0-9]{32})?',
    checks: { entropy: 3 },
    references: ['https://infisical.com/docs/documentation/platform/token'],
  },
  {
    kind: 'token',
    id: 'infisical-access-token',
    title: 'Infisical Token',
    provider: 'Infisical',
    severity: 'high',
    pattern: 'st\\.[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}\\.[a-f0-9]{32}(?:\\.[a-f0-9]{32})?',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://infisical.com/docs/documentation/platform/token'],
  },
  {
    kind: 'assigned',
    id: 'infisical-client-secret',
    title: 'Infisical Client Secret',
    provider: 'Infisical',
    severity: 'high',
    names: ['infisical'],
    pattern: '(?:[a-f0-9]{64}|st\\.[a-f0-9-]{24,36}\\.[a-f0-9]{32}(?:\\.[a-f0-9]{32})?|eyJ[A-Za-z0-9_-]{10,300}\\.[A-Za-z0-9_-]{10,1500}\\.[A-Za-z0-9_-]{20,600})',
    checks: { entropy: 3 },
    references: ['https://infisical.com/docs/documentation/platform/token'],
  },
];
