// Inngest: signing keys and event keys.

import type { Rule } from '../rule.ts';

/** Secrets that Inngest issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'inngest-signing-key',
    title: 'Inngest Signing Key',
    provider: 'Inngest',
    severity: 'high',
    pattern: '(?:signkey-prod-|signkey-test-|signkey-branch-|signkey-staging-)[A-Za-z0-9]{32,80}',
    checks: { entropy: 3 },
    references: ['https://www.inngest.com/docs/platform/signing-keys'],
  },
  {
    kind: 'assigned',
    id: 'inngest-event-key',
    title: 'Inngest Event Key',
    provider: 'Inngest',
    severity: 'high',
    names: ['inngest'],
    pattern: '[A-Za-z0-9_-]{80,90}',
    checks: { entropy: 4 },
    references: ['https://www.inngest.com/docs/platform/signing-keys'],
  },
];
