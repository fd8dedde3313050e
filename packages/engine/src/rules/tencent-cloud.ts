// Tencent Cloud secret ids and keys.

import type { Rule } from '../rule.ts';

/** Secrets that Tencent Cloud issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'tencent-secret-id',
    title: 'Tencent Cloud Secret ID',
    provider: 'Tencent Cloud',
    severity: 'high',
    pattern: 'AKID[A-Za-z0-9]{32,36}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.tencentcloud.com/document/product/598/34228'],
  },
  {
    kind: 'assigned',
    id: 'tencent-secret-key',
    title: 'Tencent Cloud Secret Key',
    provider: 'Tencent Cloud',
    severity: 'high',
    names: ['tencent', 'qcloud', 'cos_secret_key', 'tencentcloud_secret_key', 'tx_secret'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.tencentcloud.com/document/product/598/34228'],
  },
  {
    kind: 'pair',
    id: 'tencent-secret-key-beside-id',
    title: 'Tencent Cloud Secret Key',
    provider: 'Tencent Cloud',
    severity: 'high',
    as: 'tencent-secret-key',
    beside: 'tencent-secret-id',
    lines: 5,
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.7, digits: 1 },
    references: ['https://www.tencentcloud.com/document/product/598/34228'],
  },
];
