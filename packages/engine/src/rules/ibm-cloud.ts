// IBM Cloud, Cloudant and SoftLayer keys.

import type { Rule } from '../rule.ts';

/** Secrets that IBM Cloud issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'ibm-cloud-api-key',
    title: 'IBM Cloud API Key',
    provider: 'IBM Cloud',
    severity: 'high',
    names: [
      'ibm_api', 'ibm_key', 'ibm_cloud', 'ibmcloud', 'ibm_iam', 'bluemix', 'ibm_token', 'cloud_iam', 'watson', 'ibm_platform', 'iam_apikey', 'iam_api_key',
      'ic_api_key', 'ibm_secret',
    ],
    pattern: '[A-Za-z0-9_-]{42,44}',
    checks: { entropy: 3.7, digits: 2 },
    references: ['https://cloud.ibm.com/docs/account?topic=account-manapikey'],
  },
  {
    kind: 'assigned',
    id: 'ibm-cos-hmac-secret',
    title: 'IBM Cloud Object Storage HMAC Secret',
    provider: 'IBM Cloud',
    severity: 'high',
    names: ['cos_secret', 'cos_hmac', 'ibm_cos', 'cos_hmac_keys', 'secret_access_key'],
    pattern: '[a-f0-9]{48}',
    checks: { entropy: 3 },
    references: ['https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-uhc-hmac-credentials-main'],
  },
  {
    kind: 'assigned',
    id: 'ibm-cloudant-password',
    title: 'IBM Cloudant Password',
    provider: 'IBM Cloud',
    severity: 'high',
    names: ['cloudant'],
    pattern: '(?:[a-f0-9]{64}|[a-z]{24})',
    checks: { entropy: 3.3 },
    references: ['https://cloud.ibm.com/docs/Cloudant'],
  },
  {
    kind: 'assigned',
    id: 'softlayer-api-key',
    title: 'SoftLayer API Key',
    provider: 'IBM Cloud',
    severity: 'high',
    names: ['softlayer', 'sl_api_key', 'sl_apikey'],
    pattern: '[a-f0-9]{64}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://sldn.softlayer.com/article/authenticating-softlayer-api/'],
  },
];
