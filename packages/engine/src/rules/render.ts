// Render keys.

import type { Rule } from '../rule.ts';

/** Secrets that Render issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'render-api-key',
    title: 'Render API Key',
    provider: 'Render',
    severity: 'high',
    pattern: 'rnd_[A-Za-z0-9]{26,40}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://api-docs.render.com/reference/authentication'],
  },
  {
    kind: 'token',
    id: 'render-deploy-hook',
    title: 'Render Deploy Hook',
    provider: 'Render',
    severity: 'medium',
    pattern: 'api\\.render\\.com/deploy/srv-[a-z0-9]{16,24}\\?key=([A-Za-z0-9_-]{8,24})',
    checks: { entropy: 2.5 },
    references: ['https://api-docs.render.com/reference/authentication'],
  },
];
