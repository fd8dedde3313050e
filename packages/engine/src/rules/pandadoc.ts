// PandaDoc: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that PandaDoc issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'pandadoc-api-key',
    title: 'PandaDoc API Key',
    provider: 'PandaDoc',
    severity: 'high',
    names: ['pandadoc'],
    pattern: '[A-Za-z0-9]{40}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developers.pandadoc.com/docs/api-key-authentication-process'],
  },
];
