// Pusher Channels and Beams keys.

import type { Rule } from '../rule.ts';

/** Secrets that Pusher issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'pusher-channels-secret',
    title: 'Pusher Channels Secret',
    provider: 'Pusher',
    severity: 'high',
    names: ['pusher_app_secret', 'pusher_secret', 'pusher_channels'],
    pattern: '[0-9a-f]{20}',
    checks: { entropy: 2.5, digits: 2 },
    references: ['https://pusher.com/docs/channels/library_auth_reference/auth-signatures/'],
  },
  {
    kind: 'assigned',
    id: 'pusher-channels-key',
    title: 'Pusher Channels Key',
    provider: 'Pusher',
    severity: 'low',
    names: ['pusher_app_key', 'pusher_key', 'pusher'],
    pattern: '[0-9a-f]{20}',
    checks: { entropy: 2.5, digits: 2 },
    references: ['https://pusher.com/docs/channels/library_auth_reference/auth-signatures/'],
  },
  {
    kind: 'assigned',
    id: 'pusher-beams-secret-key',
    title: 'Pusher Beams Secret Key',
    provider: 'Pusher',
    severity: 'high',
    names: ['pusher_beams', 'beams_secret'],
    pattern: '[0-9A-F]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://pusher.com/docs/beams/reference/all-libraries/'],
  },
];
