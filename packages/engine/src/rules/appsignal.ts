// AppSignal push API keys.

import type { Rule } from '../rule.ts';

/** Secrets that AppSignal issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'appsignal-push-api-key',
    title: 'AppSignal Push API Key',
    provider: 'AppSignal',
    severity: 'medium',
    names: ['appsignal', 'app_signal'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.appsignal.com/appsignal/terminology.html'],
  },
];
