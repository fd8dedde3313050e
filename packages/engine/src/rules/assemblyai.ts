// AssemblyAI keys.

import type { Rule } from '../rule.ts';

/** Secrets that AssemblyAI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'assemblyai-api-key',
    title: 'AssemblyAI API Key',
    provider: 'AssemblyAI',
    severity: 'high',
    names: ['assemblyai', 'assembly_ai', 'aai_api_key'],
    pattern: '[a-z0-9]{32}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://www.assemblyai.com/docs'],
  },
];
