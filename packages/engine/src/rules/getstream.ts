// Stream API secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Stream issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'getstream-api-secret',
    title: 'Stream API Secret',
    provider: 'Stream',
    severity: 'high',
    names: ['getstream', 'get_stream', 'stream_secret', 'stream_api', 'stream_chat'],
    pattern: '[0-9a-z]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://getstream.io/chat/docs/react/tokens_and_authentication/'],
  },
];
