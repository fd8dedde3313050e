// InfluxDB: 3 tokens and API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that InfluxDB issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'influxdb-v3-token',
    title: 'InfluxDB 3 Token',
    provider: 'InfluxDB',
    severity: 'high',
    pattern: 'apiv3_[A-Za-z0-9_-]{60,100}',
    checks: { entropy: 4 },
    references: ['https://docs.influxdata.com/influxdb/cloud/admin/tokens/'],
  },
  {
    kind: 'assigned',
    id: 'influxdb-api-token',
    title: 'InfluxDB API Token',
    provider: 'InfluxDB',
    severity: 'high',
    names: ['influx'],
    pattern: '[A-Za-z0-9_+/-]{86}==',
    checks: { entropy: 4 },
    references: ['https://docs.influxdata.com/influxdb/cloud/admin/tokens/'],
  },
];
