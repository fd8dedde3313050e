// ElevenLabs keys.

import type { Rule } from '../rule.ts';

/** Secrets that ElevenLabs issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'elevenlabs-api-key',
    title: 'ElevenLabs API Key',
    provider: 'ElevenLabs',
    severity: 'high',
    pattern: 'sk_[a-f0-9]{48}',
    checks: { entropy: 3 },
    references: ['https://elevenlabs.io/docs/api-reference/authentication'],
  },
  {
    kind: 'assigned',
    id: 'elevenlabs-legacy-api-key',
    title: 'ElevenLabs API Key',
    provider: 'ElevenLabs',
    severity: 'high',
    names: ['elevenlabs', 'eleven_labs', 'xi_api_key', 'eleven_api_key'],
    pattern: '(?:[a-f0-9]{32}|sk_[a-f0-9]{48})',
    checks: { entropy: 3, digits: 4 },
    references: ['https://elevenlabs.io/docs/api-reference/authentication'],
  },
];
