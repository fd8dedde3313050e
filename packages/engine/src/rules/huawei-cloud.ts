// Huawei Cloud access keys.

import type { Rule } from '../rule.ts';

/** Secrets that Huawei Cloud issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'huawei-cloud-secret-access-key',
    title: 'Huawei Cloud Secret Access Key',
    provider: 'Huawei Cloud',
    severity: 'high',
    names: ['huawei_secret', 'huaweicloud_secret', 'hw_secret_key', 'huawei_cloud_secret', 'hwcloud_secret', 'obs_secret'],
    pattern: '[A-Za-z0-9]{40}',
    checks: { entropy: 3.8, digits: 1 },
    references: ['https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html'],
  },
  {
    kind: 'assigned',
    id: 'huawei-cloud-access-key-id',
    title: 'Huawei Cloud Access Key ID',
    provider: 'Huawei Cloud',
    severity: 'medium',
    names: ['huawei_access_key', 'huaweicloud_access_key', 'hw_access_key', 'obs_access_key'],
    pattern: '[A-Z0-9]{20}',
    checks: { entropy: 3 },
    references: ['https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html'],
  },
];
