// Pixabay: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Pixabay issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'pixabay-api-key',
    title: 'Pixabay API Key',
    provider: 'Pixabay',
    severity: 'high',
    names: ['pixabay'],
    pattern: '[0-9]{5,9}-[a-f0-9]{25}',
    checks: { entropy: 3 },
    references: ['https://pixabay.com/api/docs/'],
  },
];
