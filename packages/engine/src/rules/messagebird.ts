// Bird (MessageBird) access keys.

import type { Rule } from '../rule.ts';

/** Secrets that Bird issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'messagebird-access-key',
    title: 'MessageBird Access Key',
    provider: 'Bird',
    severity: 'high',
    names: ['message_bird', 'messagebird', 'bird_api', 'bird_access', 'bird_key'],
    pattern: '(?:live_|test_)?[A-Za-z0-9]{25}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developers.messagebird.com/api/#authentication'],
  },
  {
    kind: 'assigned',
    id: 'messagebird-client-id',
    title: 'MessageBird Client ID',
    provider: 'Bird',
    severity: 'low',
    names: ['message_bird'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.messagebird.com/api/#authentication'],
  },
  {
    kind: 'token',
    id: 'bird-access-key',
    title: 'Bird Access Key',
    provider: 'Bird',
    severity: 'high',
    pattern: 'bk_(?:us1|eu1|prod|live)_[A-Za-z0-9]{30,60}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developers.messagebird.com/api/#authentication'],
  },
];
