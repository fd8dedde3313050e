// CodeRabbit keys.

import type { Rule } from '../rule.ts';

/** Secrets that CodeRabbit issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'coderabbit-api-key',
    title: 'CodeRabbit API Key',
    provider: 'CodeRabbit',
    severity: 'high',
    names: ['coderabbit'],
    pattern: 'cr-[A-Za-z0-9_-]{30,80}',
    checks: { entropy: 3.5 },
    references: ['https://docs.coderabbit.ai/'],
  },
];
