// dbt: cloud service tokens, cloud user tokens and cloud legacy tokens.

import type { Rule } from '../rule.ts';

/** Secrets that dbt issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'dbt-cloud-service-token',
    title: 'dbt Cloud Service Token',
    provider: 'dbt',
    severity: 'high',
    pattern: 'dbtc_[A-Za-z0-9_-]{30,90}',
    checks: { entropy: 3.5 },
    references: ['https://docs.getdbt.com/docs/dbt-cloud-apis/authentication'],
  },
  {
    kind: 'token',
    id: 'dbt-cloud-user-token',
    title: 'dbt Cloud User Token',
    provider: 'dbt',
    severity: 'high',
    pattern: 'dbtu_[A-Za-z0-9_-]{30,90}',
    checks: { entropy: 3.5 },
    references: ['https://docs.getdbt.com/docs/dbt-cloud-apis/authentication'],
  },
  {
    kind: 'assigned',
    id: 'dbt-cloud-legacy-token',
    title: 'dbt Cloud Legacy Token',
    provider: 'dbt',
    severity: 'high',
    names: ['dbt_cloud', 'dbt_api', 'dbt_token', 'dbt_service_token'],
    pattern: '[a-f0-9]{40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.getdbt.com/docs/dbt-cloud-apis/authentication'],
  },
];
