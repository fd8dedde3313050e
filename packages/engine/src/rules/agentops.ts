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
    pattern: '[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://docs.agentops.ai/'],
  },
];
