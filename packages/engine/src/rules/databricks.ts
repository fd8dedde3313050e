// Databricks tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Databricks issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'databricks-access-token',
    title: 'Databricks Access Token',
    provider: 'Databricks',
    severity: 'high',
    pattern: '(?:dapi|dkea)[a-h0-9]{32}(?:-\\d)?',
    checks: { entropy: 3 },
    references: ['https://docs.databricks.com/aws/en/dev-tools/auth/'],
  },
  {
    kind: 'token',
    id: 'databricks-oauth-secret',
    title: 'Databricks OAuth Secret',
    provider: 'Databricks',
    severity: 'high',
    pattern: 'dose[a-f0-9]{32}',
    checks: { entropy: 3 },
    references: ['https://docs.databricks.com/aws/en/dev-tools/auth/'],
  },
  {
    kind: 'assigned',
    id: 'databricks-oauth-secret-assigned',
    title: 'Databricks OAuth Secret',
    provider: 'Databricks',
    severity: 'high',
    names: ['databricks', 'dbx_client'],
    pattern: 'dose[A-Za-z0-9_.-]{32}',
    checks: { entropy: 3 },
    references: ['https://docs.databricks.com/aws/en/dev-tools/auth/'],
  },
];
