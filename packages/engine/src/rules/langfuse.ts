// Langfuse keys.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that Langfuse issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'langfuse-secret-key',
    title: 'Langfuse Secret Key',
    provider: 'Langfuse',
    severity: 'high',
    pattern: 'sk-lf-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://langfuse.com/docs/api-and-data-platform/features/public-api'],
    nearMisses: (random) => ['pk-lf-' + random.string(alphabets.hex, 8) + '-' + random.string(alphabets.hex, 4) + '-' + random.string(alphabets.hex, 4)],
  },
  {
    kind: 'token',
    id: 'langfuse-public-key',
    title: 'Langfuse Public Key',
    provider: 'Langfuse',
    severity: 'low',
    pattern: 'pk-lf-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://langfuse.com/docs/api-and-data-platform/features/public-api'],
  },
];
