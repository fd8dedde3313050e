// FullStory API keys.

import type { Rule } from '../rule.ts';

/** Secrets that FullStory issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'fullstory-api-key',
    title: 'FullStory API Key',
    provider: 'FullStory',
    severity: 'high',
    names: ['full_story', 'fs_api_key'],
    pattern: '(?:(?:na1|eu1)\\.[A-Za-z0-9+/]{60,160}={0,2}|[A-Za-z0-9+/]{80,88}={0,2})',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.fullstory.com/server/authentication/'],
  },
];
