// Axiom API and personal tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Axiom issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'axiom-api-token',
    title: 'Axiom API Token',
    provider: 'Axiom',
    severity: 'high',
    pattern: 'xaat-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://axiom.co/docs/reference/tokens'],
  },
  {
    kind: 'token',
    id: 'axiom-personal-token',
    title: 'Axiom Personal Access Token',
    provider: 'Axiom',
    severity: 'high',
    pattern: 'xapt-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://axiom.co/docs/reference/tokens'],
  },
  {
    kind: 'token',
    id: 'axiom-ingest-token',
    title: 'Axiom Ingest Token',
    provider: 'Axiom',
    severity: 'high',
    pattern: 'xait-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://axiom.co/docs/reference/tokens'],
  },
];
