// UploadThing secrets and tokens.

import type { Rule } from '../rule.ts';

/** Secrets that UploadThing issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'uploadthing-secret',
    title: 'UploadThing Secret Key',
    provider: 'UploadThing',
    severity: 'high',
    names: ['uploadthing', 'upload_thing'],
    pattern: 'sk_(?:live|test)_[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.uploadthing.com/api-reference/ut-api'],
  },
  {
    kind: 'assigned',
    id: 'uploadthing-token',
    title: 'UploadThing Token',
    provider: 'UploadThing',
    severity: 'high',
    names: ['uploadthing', 'upload_thing'],
    pattern: 'eyJ[A-Za-z0-9+/]{100,400}={0,2}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.uploadthing.com/api-reference/ut-api'],
  },
];
