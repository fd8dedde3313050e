// ClickHouse Cloud keys.

import type { Rule } from '../rule.ts';

/** Secrets that ClickHouse issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'clickhouse-cloud-api-secret',
    title: 'ClickHouse Cloud API Secret',
    provider: 'ClickHouse',
    severity: 'high',
    pattern: '4b1d[A-Za-z0-9]{38}',
    checks: { entropy: 3.8, digits: 2 },
    references: ['https://clickhouse.com/docs/cloud/manage/openapi'],
  },
];
