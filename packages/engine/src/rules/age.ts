// age identities.

import type { Rule } from '../rule.ts';

/** Secrets that age issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'age-secret-key',
    title: 'age Secret Key',
    provider: 'age',
    severity: 'high',
    pattern: 'AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://github.com/C2SP/C2SP/blob/main/age.md'],
  },
  {
    kind: 'token',
    id: 'age-post-quantum-secret-key',
    title: 'age Post-Quantum Secret Key',
    provider: 'age',
    severity: 'high',
    pattern: 'AGE-SECRET-KEY-PQ-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58,140}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://github.com/C2SP/C2SP/blob/main/age.md'],
  },
  {
    kind: 'token',
    id: 'age-plugin-identity',
    title: 'age Plugin Identity',
    provider: 'age',
    severity: 'medium',
    pattern: 'AGE-PLUGIN-[A-Z0-9]{2,24}-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{20,400}',
    checks: { entropy: 3 },
    references: ['https://github.com/C2SP/C2SP/blob/main/age.md'],
  },
];
