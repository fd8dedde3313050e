// Flickr: API keys and API secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Flickr issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'flickr-api-key',
    title: 'Flickr API Key',
    provider: 'Flickr',
    severity: 'high',
    names: ['flickr'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://www.flickr.com/services/api/misc.api_keys.html'],
  },
  {
    kind: 'assigned',
    id: 'flickr-api-secret',
    title: 'Flickr API Secret',
    provider: 'Flickr',
    severity: 'high',
    names: ['flickr_secret', 'flickr_api_secret', 'flickr_key_secret', 'flickr_token_secret'],
    pattern: '[a-f0-9]{16}',
    checks: { entropy: 2.5, digits: 2 },
    references: ['https://www.flickr.com/services/api/misc.api_keys.html'],
  },
];
