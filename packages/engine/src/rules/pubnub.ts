// PubNub publish, subscribe and secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that PubNub issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'pubnub-secret-key',
    title: 'PubNub Secret Key',
    provider: 'PubNub',
    severity: 'high',
    pattern: 'sec-c-[A-Za-z0-9+/]{40,64}={0,2}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.pubnub.com/docs/general/basics/identify-users-and-devices'],
  },
  {
    kind: 'token',
    id: 'pubnub-publish-key',
    title: 'PubNub Publish Key',
    provider: 'PubNub',
    severity: 'medium',
    pattern: 'pub-c-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.pubnub.com/docs/general/basics/identify-users-and-devices'],
  },
  {
    kind: 'token',
    id: 'pubnub-subscribe-key',
    title: 'PubNub Subscribe Key',
    provider: 'PubNub',
    severity: 'low',
    pattern: 'sub-c-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.pubnub.com/docs/general/basics/identify-users-and-devices'],
  },
];
