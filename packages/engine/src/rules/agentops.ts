// AgentOps keys.

import type { Rule } from '../rule.ts';

/** Secrets that AgentOps issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'agentops-api-key',
    title: 'AgentOps API Key',
    provider: 'AgentOps',
    severity: 'high',
    names: ['agentops'],
    pattern: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://docs.agentops.ai/'],
  },
];
