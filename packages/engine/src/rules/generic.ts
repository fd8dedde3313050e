// Credentials that no format gives away, only the name they are assigned to.

import type { Rule } from '../rule.ts';

const references = ['https://cwe.mitre.org/data/definitions/798.html', 'https://owasp.org/www-community/vulnerabilities/Use_of_hard-coded_password'];

/** Credentials that only the name they are given tells. */
export const rules: readonly Rule[] = [
  { kind: 'detected', id: 'generic-api-token', title: 'Generic API Token', provider: 'Generic', severity: 'medium', detector: 'assignment', references },
  { kind: 'detected', id: 'generic-password', title: 'Hard-coded Password', provider: 'Generic', severity: 'medium', detector: 'assignment', references },
  { kind: 'detected', id: 'generic-private-key', title: 'Private Key Value', provider: 'Generic', severity: 'medium', detector: 'assignment', references },
  { kind: 'detected', id: 'generic-secret', title: 'Hard-coded Secret', provider: 'Generic', severity: 'medium', detector: 'assignment', references },
];
