// Dagster: cloud tokens and API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Dagster issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'dagster-cloud-token',
    title: 'Dagster Cloud Token',
    provider: 'Dagster',
    severity: 'high',
    names: ['dagster'],
    pattern: '(?:agent:[a-z0-9-]{2,40}:|user:)[a-f0-9]{32}',
    checks: { entropy: 3 },
    references: ['https://docs.dagster.io/dagster-plus/deployment/management/tokens'],
  },
  {
    kind: 'assigned',
    id: 'dagster-api-token',
    title: 'Dagster API Token',
    provider: 'Dagster',
    severity: 'high',
    names: ['dagster'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 3 },
    references: ['https://docs.dagster.io/dagster-plus/deployment/management/tokens'],
  },
];
