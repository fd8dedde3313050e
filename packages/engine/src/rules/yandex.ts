// Yandex: cloud IAM cookies, cloud static secrets, cloud static key IDs, dictionary API keys and API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Yandex issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'yandex-cloud-iam-cookie',
    title: 'Yandex Cloud IAM Cookie',
    provider: 'Yandex',
    severity: 'high',
    pattern: 'c1\\.[A-Za-z0-9_-]{100,600}={0,2}\\.[A-Za-z0-9_-]{86}={0,2}',
    checks: { entropy: 4 },
    references: [
      'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key',
      'https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token',
      'https://yandex.com/dev/id/doc/en/',
    ],
  },
  {
    kind: 'assigned',
    id: 'yandex-cloud-static-secret',
    title: 'Yandex Cloud Static Secret',
    provider: 'Yandex',
    severity: 'high',
    names: ['yc_storage_secret'],
    pattern: 'YC[A-Za-z0-9_-]{38}',
    checks: { entropy: 3.5 },
    references: [
      'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key',
      'https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token',
      'https://yandex.com/dev/id/doc/en/',
    ],
  },
  {
    kind: 'assigned',
    id: 'yandex-cloud-static-key-id',
    title: 'Yandex Cloud Static Key ID',
    provider: 'Yandex',
    severity: 'low',
    names: ['yandex', 'yc_access', 'yc_storage_access', 'yc_key'],
    pattern: 'YCA[A-Za-z0-9_-]{22}',
    checks: { entropy: 3 },
    references: [
      'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key',
      'https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token',
      'https://yandex.com/dev/id/doc/en/',
    ],
  },
  {
    kind: 'token',
    id: 'yandex-dictionary-api-key',
    title: 'Yandex Dictionary API Key',
    provider: 'Yandex',
    severity: 'medium',
    pattern: '(?:dict|trnsl|pdct|predictor)\\.1\\.1\\.[0-9]{8}T[0-9]{6}Z\\.[a-f0-9]{16}\\.[a-f0-9]{40}',
    checks: { entropy: 3 },
    references: [
      'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key',
      'https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token',
      'https://yandex.com/dev/id/doc/en/',
    ],
  },
  {
    kind: 'assigned',
    id: 'yandex-api-key',
    title: 'Yandex API Key',
    provider: 'Yandex',
    severity: 'medium',
    names: ['yandex', 'ymaps_key', 'ymaps_api'],
    pattern: '(?:[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}|[A-Za-z0-9.]{83}|[a-f0-9]{32})',
    checks: { entropy: 2.8 },
    references: [
      'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key',
      'https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token',
      'https://yandex.com/dev/id/doc/en/',
    ],
  },
];
