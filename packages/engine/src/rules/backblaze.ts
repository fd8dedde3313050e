// Backblaze B2 keys.

import type { Rule } from '../rule.ts';

/** Secrets that Backblaze issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'backblaze-application-key',
    title: 'Backblaze Application Key',
    provider: 'Backblaze',
    severity: 'high',
    pattern: '(?:K001|K002|K003|K004|K005)[A-Za-z0-9/+]{27}',
    context: ['backblaze', 'b2_', 'b2-', 'b2app', 'b2 ', 'application_key', 'applicationkey'],
    checks: { entropy: 3.5, digits: 4 },
    references: ['https://www.backblaze.com/docs/cloud-storage-application-keys'],
  },
  {
    kind: 'assigned',
    id: 'backblaze-application-key-assigned',
    title: 'Backblaze Application Key',
    provider: 'Backblaze',
    severity: 'high',
    names: ['backblaze', 'b2_application_key', 'b2_app_key', 'b2_key'],
    pattern: 'K00[A-Za-z0-9/+]{28}',
    checks: { entropy: 3.2 },
    references: ['https://www.backblaze.com/docs/cloud-storage-application-keys'],
  },
];
