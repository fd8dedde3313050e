// LangSmith keys.

import type { Rule } from '../rule.ts';

/** Secrets that LangSmith issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'langsmith-api-key',
    title: 'LangSmith API Key',
    provider: 'LangSmith',
    severity: 'high',
    pattern: 'lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}',
    checks: { entropy: 3 },
    references: ['https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key'],
  },
  {
    kind: 'token',
    id: 'langsmith-legacy-api-key',
    title: 'LangSmith API Key',
    provider: 'LangSmith',
    severity: 'high',
    pattern: 'ls__[a-f0-9]{32}',
    checks: { entropy: 3 },
    references: ['https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key'],
  },
];
