// Asana: personal access tokens, client secrets and client IDs.

import type { Rule } from '../rule.ts';

/** Secrets that Asana issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'asana-personal-access-token',
    title: 'Asana Personal Access Token',
    provider: 'Asana',
    severity: 'high',
    names: ['asana'],
    pattern: '(?:[0-2]/[0-9]{10,20}(?:/[0-9]{10,20})?:[A-Za-z0-9]{32,64}|0/[a-z0-9]{32})',
    checks: { entropy: 3 },
    references: ['https://developers.asana.com/docs/personal-access-token'],
  },
  {
    kind: 'assigned',
    id: 'asana-client-secret',
    title: 'Asana Client Secret',
    provider: 'Asana',
    severity: 'high',
    names: ['asana'],
    pattern: '[a-zA-Z0-9]{30,40}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developers.asana.com/docs/personal-access-token'],
  },
  {
    kind: 'assigned',
    id: 'asana-client-id',
    title: 'Asana Client ID',
    provider: 'Asana',
    severity: 'low',
    names: ['asana'],
    pattern: '[0-9]{16}',
    checks: { entropy: 2 },
    references: ['https://developers.asana.com/docs/personal-access-token'],
  },
];
