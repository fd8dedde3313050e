// ConfigCat SDK keys and management passwords.

import type { Rule } from '../rule.ts';

/** Secrets that ConfigCat issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'configcat-sdk-key',
    title: 'ConfigCat SDK Key',
    provider: 'ConfigCat',
    severity: 'medium',
    pattern: 'configcat-(?:sdk|proxy)-[12]/[A-Za-z0-9_-]{22}/[A-Za-z0-9_-]{22}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://configcat.com/docs/sdk-reference/overview/'],
  },
  {
    kind: 'assigned',
    id: 'configcat-legacy-sdk-key',
    title: 'ConfigCat SDK Key',
    provider: 'ConfigCat',
    severity: 'medium',
    names: ['config_cat'],
    pattern: '[A-Za-z0-9_-]{22}/[A-Za-z0-9_-]{22}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://configcat.com/docs/sdk-reference/overview/'],
  },
  {
    kind: 'assigned',
    id: 'configcat-management-password',
    title: 'ConfigCat Management API Password',
    provider: 'ConfigCat',
    severity: 'high',
    names: ['config_cat'],
    pattern: '[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://configcat.com/docs/sdk-reference/overview/'],
  },
];
