// Datadog API, application and client keys.

import type { Rule } from '../rule.ts';

/** Secrets that Datadog issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'datadog-api-key',
    title: 'Datadog API Key',
    provider: 'Datadog',
    severity: 'high',
    names: ['datadog', 'dd_api_key', 'dd_key', 'ddog', 'dd_token'],
    pattern: '[0-9a-zA-Z]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.datadoghq.com/account_management/api-app-keys/'],
  },
  {
    kind: 'assigned',
    id: 'datadog-application-key',
    title: 'Datadog Application Key',
    provider: 'Datadog',
    severity: 'high',
    names: ['datadog', 'dd_app_key', 'dd_application_key', 'ddog'],
    pattern: '[0-9a-zA-Z]{40}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.datadoghq.com/account_management/api-app-keys/'],
  },
  {
    kind: 'token',
    id: 'datadog-scoped-application-key',
    title: 'Datadog Application Key',
    provider: 'Datadog',
    severity: 'high',
    pattern: 'ddapp_[A-Za-z0-9]{30,40}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.datadoghq.com/account_management/api-app-keys/'],
  },
  {
    kind: 'token',
    id: 'datadog-personal-access-token',
    title: 'Datadog Personal Access Token',
    provider: 'Datadog',
    severity: 'high',
    pattern: 'ddpat_[A-Za-z0-9_]{30,80}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.datadoghq.com/account_management/api-app-keys/'],
  },
  {
    kind: 'assigned',
    id: 'datadog-client-token',
    title: 'Datadog Client Token',
    provider: 'Datadog',
    severity: 'low',
    names: ['datadog', 'dd_client_token', 'client_token', 'dd_rum'],
    pattern: 'pub[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.datadoghq.com/account_management/api-app-keys/'],
  },
];
