// Figma: personal access tokens, OAuth tokens and legacy tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Figma issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'figma-personal-access-token',
    title: 'Figma Personal Access Token',
    provider: 'Figma',
    severity: 'high',
    pattern: 'figd_[A-Za-z0-9_-]{38,50}',
    checks: { entropy: 3.5 },
    references: ['https://www.figma.com/developers/api#authentication'],
  },
  {
    kind: 'token',
    id: 'figma-oauth-token',
    title: 'Figma OAuth Token',
    provider: 'Figma',
    severity: 'high',
    pattern: '(?:figu_|figo_|figur_|figor_)[A-Za-z0-9_-]{38,80}',
    checks: { entropy: 3.5 },
    references: ['https://www.figma.com/developers/api#authentication'],
  },
  {
    kind: 'assigned',
    id: 'figma-legacy-token',
    title: 'Figma Legacy Token',
    provider: 'Figma',
    severity: 'high',
    names: ['figma'],
    pattern: '[0-9A-F]{4,8}-[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://www.figma.com/developers/api#authentication'],
  },
];
