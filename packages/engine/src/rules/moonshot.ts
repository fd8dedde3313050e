// Moonshot AI (Kimi) keys.

import type { Rule } from '../rule.ts';

/** Secrets that Moonshot AI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'moonshot-api-key',
    title: 'Moonshot AI API Key',
    provider: 'Moonshot AI',
    severity: 'high',
    names: ['moonshot', 'kimi_api', 'kimi_key', 'kimi_token'],
    pattern: 'sk-[A-Za-z0-9_-]{40,80}',
    checks: { entropy: 3.5 },
    references: ['https://platform.moonshot.ai/docs'],
  },
  {
    kind: 'token',
    id: 'moonshot-kimi-code-key',
    title: 'Kimi API Key',
    provider: 'Moonshot AI',
    severity: 'high',
    pattern: 'sk-kimi-[A-Za-z0-9]{40,100}',
    checks: { entropy: 3.5 },
    references: ['https://platform.moonshot.ai/docs'],
  },
];
