// Windsurf and Codeium keys.

import type { Rule } from '../rule.ts';

/** Secrets that Windsurf issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'windsurf-api-key',
    title: 'Windsurf API Key',
    provider: 'Windsurf',
    severity: 'high',
    pattern: 'sk-ws-\\d{2}-[A-Za-z0-9_-]{40,160}',
    checks: { entropy: 3.5 },
    references: ['https://docs.windsurf.com/'],
  },
  {
    kind: 'assigned',
    id: 'windsurf-codeium-api-key',
    title: 'Codeium API Key',
    provider: 'Windsurf',
    severity: 'high',
    names: ['codeium', 'windsurf_api', 'windsurf_key', 'windsurf_service'],
    pattern: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://docs.windsurf.com/'],
  },
];
