// Apache Airflow: fernet keys.

import type { Rule } from '../rule.ts';

/** Keys that encrypt what Apache Airflow stores. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'airflow-fernet-key',
    title: 'Apache Airflow Fernet Key',
    provider: 'Apache Airflow',
    severity: 'high',
    names: ['fernet_key', 'fernet'],
    pattern: '[A-Za-z0-9_-]{43}=',
    checks: { entropy: 4 },
    references: ['https://airflow.apache.org/docs/apache-airflow/stable/security/secrets/fernet.html'],
  },
];
