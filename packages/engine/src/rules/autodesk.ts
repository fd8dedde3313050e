// Autodesk: client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Autodesk issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'autodesk-client-secret',
    title: 'Autodesk Client Secret',
    provider: 'Autodesk',
    severity: 'high',
    names: ['autodesk'],
    pattern: '(?:[A-Za-z0-9]{16}|[A-Za-z0-9]{32}|[A-Za-z0-9]{64})',
    checks: { entropy: 2.8 },
    references: ['https://aps.autodesk.com/en/docs/oauth/v2/developers_guide/overview/'],
  },
];
