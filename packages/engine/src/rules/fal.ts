// fal keys.

import type { Rule } from '../rule.ts';

/** Secrets that fal issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'fal-api-key',
    title: 'fal API Key',
    provider: 'fal',
    severity: 'high',
    names: ['fal_key', 'fal_api', 'fal_ai', 'falai', 'fal_token', 'fal_secret'],
    pattern: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}:[a-f0-9]{32}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://docs.fal.ai/'],
  },
];
