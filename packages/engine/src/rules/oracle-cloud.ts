// Oracle Cloud Infrastructure credentials.

import type { Rule } from '../rule.ts';

/** Secrets that Oracle Cloud issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'oracle-cloud-auth-token',
    title: 'Oracle Cloud Auth Token',
    provider: 'Oracle Cloud',
    severity: 'high',
    names: ['oci_auth_token', 'ocir_token', 'ocir_password', 'oci_registry_password', 'oracle_auth_token'],
    pattern: '[!-~]{20}',
    checks: { entropy: 3.2, letters: 4 },
    references: ['https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm'],
  },
  {
    kind: 'assigned',
    id: 'oracle-cloud-customer-secret-key',
    title: 'Oracle Cloud Customer Secret Key',
    provider: 'Oracle Cloud',
    severity: 'high',
    names: ['oci_secret', 'oci_customer_secret', 'oracle_secret_key', 'oci_s3_secret'],
    pattern: '[A-Za-z0-9+/]{43}=',
    checks: { entropy: 4 },
    references: ['https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm'],
  },
];
