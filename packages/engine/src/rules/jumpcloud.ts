// JumpCloud API and connect keys.

import type { Rule } from '../rule.ts';

/** Secrets that JumpCloud issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'jumpcloud-api-key',
    title: 'JumpCloud API Key',
    provider: 'JumpCloud',
    severity: 'high',
    pattern: 'jca_[A-Za-z0-9]{36}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.jumpcloud.com/api/2.0/index.html'],
  },
  {
    kind: 'assigned',
    id: 'jumpcloud-legacy-api-key',
    title: 'JumpCloud API Key',
    provider: 'JumpCloud',
    severity: 'high',
    names: ['jump_cloud'],
    pattern: '[0-9a-f]{40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.jumpcloud.com/api/2.0/index.html'],
  },
];
