// Storyblok: access tokens and personal access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Storyblok issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'storyblok-access-token',
    title: 'Storyblok Access Token',
    provider: 'Storyblok',
    severity: 'medium',
    names: ['storyblok'],
    pattern: '[A-Za-z0-9]{22}tt',
    checks: { entropy: 3 },
    references: [
      'https://www.storyblok.com/docs/api/content-delivery/v2/getting-started/authentication',
      'https://www.storyblok.com/docs/api/management/getting-started/authentication',
    ],
  },
  {
    kind: 'assigned',
    id: 'storyblok-personal-access-token',
    title: 'Storyblok Personal Access Token',
    provider: 'Storyblok',
    severity: 'high',
    names: ['storyblok'],
    pattern: '[A-Za-z0-9]{22}tt-[0-9]{2,12}-[A-Za-z0-9_-]{20}',
    checks: { entropy: 3.3 },
    references: [
      'https://www.storyblok.com/docs/api/content-delivery/v2/getting-started/authentication',
      'https://www.storyblok.com/docs/api/management/getting-started/authentication',
    ],
  },
];
