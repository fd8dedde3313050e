// Pinata: API secrets, API keys and JWTs.

import type { Rule } from '../rule.ts';

/** Secrets that Pinata issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'pinata-api-secret',
    title: 'Pinata API Secret',
    provider: 'Pinata',
    severity: 'high',
    names: ['pinata'],
    pattern: '[a-f0-9]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.pinata.cloud/account-management/api-keys'],
  },
  {
    kind: 'assigned',
    id: 'pinata-api-key',
    title: 'Pinata API Key',
    provider: 'Pinata',
    severity: 'medium',
    names: ['pinata'],
    pattern: '[a-f0-9]{20}',
    checks: { entropy: 2.8, digits: 2 },
    references: ['https://docs.pinata.cloud/account-management/api-keys'],
  },
  {
    kind: 'token',
    id: 'pinata-jwt',
    title: 'Pinata JWT',
    provider: 'Pinata',
    severity: 'high',
    pattern: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\\.eyJ1c2VySW5mb3JtYXRpb24iO[A-Za-z0-9_-]{200,1500}\\.[A-Za-z0-9_-]{43}',
    checks: { entropy: 4 },
    references: ['https://docs.pinata.cloud/account-management/api-keys'],
  },
];
