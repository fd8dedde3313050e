// Deepgram keys.

import type { Rule } from '../rule.ts';

/** Secrets that Deepgram issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'deepgram-api-key',
    title: 'Deepgram API Key',
    provider: 'Deepgram',
    severity: 'high',
    names: ['deepgram', 'dg_api_key'],
    pattern: '[a-f0-9]{40}',
    checks: { entropy: 3 },
    references: ['https://developers.deepgram.com/docs/create-additional-api-keys'],
  },
];
