// Sumo Logic access ids and keys.

import type { Rule } from '../rule.ts';

/** Secrets that Sumo Logic issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'sumo-logic-access-key',
    title: 'Sumo Logic Access Key',
    provider: 'Sumo Logic',
    severity: 'high',
    names: ['sumo_logic', 'sumo_access', 'sumo_key', 'sumo'],
    pattern: '[A-Za-z0-9]{64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://help.sumologic.com/docs/manage/security/access-keys/'],
  },
  {
    kind: 'assigned',
    id: 'sumo-logic-access-id',
    title: 'Sumo Logic Access ID',
    provider: 'Sumo Logic',
    severity: 'medium',
    names: ['sumo_logic', 'sumo_access', 'sumo_id', 'sumo'],
    pattern: 'su[A-Za-z0-9]{12}',
    checks: { entropy: 2.5 },
    references: ['https://help.sumologic.com/docs/manage/security/access-keys/'],
  },
  {
    kind: 'token',
    id: 'sumo-logic-collector-url',
    title: 'Sumo Logic HTTP Source URL',
    provider: 'Sumo Logic',
    severity: 'medium',
    pattern: 'sumologic\\.com/receiver/v1/http/[A-Za-z0-9_-]{80,250}={0,2}',
    open: 'before',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/'],
  },
  {
    kind: 'token',
    id: 'sumo-logic-installation-token',
    title: 'Sumo Logic Installation Token',
    provider: 'Sumo Logic',
    severity: 'high',
    pattern: 'U1VNT[A-Za-z0-9+/]{60,100}={0,2}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://help.sumologic.com/docs/manage/security/access-keys/'],
  },
];
