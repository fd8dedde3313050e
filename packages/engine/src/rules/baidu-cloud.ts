// Baidu AI Cloud keys.

import type { Rule } from '../rule.ts';

/** Secrets that Baidu AI Cloud issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'baidu-qianfan-api-key',
    title: 'Baidu Qianfan API Key',
    provider: 'Baidu AI Cloud',
    severity: 'high',
    pattern: 'bce-v3/ALTAK-[A-Za-z0-9]{16,40}/[a-f0-9]{40}',
    checks: { entropy: 3.5 },
    references: ['https://cloud.baidu.com/doc/Reference/s/9jwvz2egb'],
  },
  {
    kind: 'token',
    id: 'baidu-access-key-id',
    title: 'Baidu AI Cloud Access Key ID',
    provider: 'Baidu AI Cloud',
    severity: 'medium',
    pattern: 'ALTAK[A-Za-z0-9]{21}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://cloud.baidu.com/doc/Reference/s/9jwvz2egb'],
  },
  {
    kind: 'pair',
    id: 'baidu-secret-access-key',
    title: 'Baidu AI Cloud Secret Access Key',
    provider: 'Baidu AI Cloud',
    severity: 'high',
    beside: 'baidu-access-key-id',
    lines: 5,
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3 },
    references: ['https://cloud.baidu.com/doc/Reference/s/9jwvz2egb'],
  },
  {
    kind: 'assigned',
    id: 'baidu-secret-key',
    title: 'Baidu AI Cloud Secret Key',
    provider: 'Baidu AI Cloud',
    severity: 'high',
    names: ['baidu_secret', 'baidu_key', 'baidu_api', 'baidu_app_secret', 'baidu_client_secret', 'wenxin', 'qianfan', 'ernie_bot'],
    pattern: '(?:[A-Za-z0-9]{24}|[A-Za-z0-9]{32})',
    checks: { entropy: 3.2, digits: 1 },
    references: ['https://cloud.baidu.com/doc/Reference/s/9jwvz2egb'],
  },
];
