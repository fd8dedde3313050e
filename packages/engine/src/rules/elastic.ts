// Elasticsearch and Elastic Cloud keys.

import type { Rule } from '../rule.ts';

/** Secrets that Elastic issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'elastic-cloud-api-key',
    title: 'Elastic Cloud API Key',
    provider: 'Elastic',
    severity: 'high',
    pattern: 'essu_[A-Za-z0-9_+/-]{40,220}={0,2}',
    checks: { entropy: 3.5 },
    references: ['https://www.elastic.co/docs/deploy-manage/api-keys'],
  },
  {
    kind: 'assigned',
    id: 'elasticsearch-api-key',
    title: 'Elasticsearch API Key',
    provider: 'Elastic',
    severity: 'high',
    names: [
      'elastic_api',
      'elasticsearch_api',
      'elastic_key',
      'elasticsearch_key',
      'es_api_key',
      'elastic_cloud_api',
      'kibana_api',
      'elastic_token',
      'elasticsearch_token',
      'elastic_apm',
      'opensearch_api_key',
    ],
    pattern: '(?:[A-Za-z0-9+/_-]{58}={2}|[A-Za-z0-9+/_-]{59,64}={0,2}|[A-Za-z0-9_-]{20}:[A-Za-z0-9_-]{22})',
    checks: { entropy: 3.8, digits: 1 },
    references: ['https://www.elastic.co/docs/deploy-manage/api-keys'],
  },
  {
    kind: 'assigned',
    id: 'elastic-enterprise-search-key',
    title: 'Elastic Enterprise Search Private Key',
    provider: 'Elastic',
    severity: 'high',
    names: ['enterprise_search', 'app_search', 'swiftype', 'appsearch'],
    pattern: 'private-[a-z0-9]{24}',
    checks: { entropy: 3 },
    references: ['https://www.elastic.co/docs/deploy-manage/api-keys'],
  },
  {
    kind: 'token',
    id: 'elastic-service-token',
    title: 'Elasticsearch Service Token',
    provider: 'Elastic',
    severity: 'high',
    pattern: 'AAEAAWVsYXN0aWMv[A-Za-z0-9+/_-]{30,160}={0,2}',
    checks: { entropy: 3.5 },
    references: ['https://www.elastic.co/docs/deploy-manage/api-keys'],
  },
];
