// Supabase keys and tokens.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that Supabase issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'supabase-access-token',
    title: 'Supabase Access Token',
    provider: 'Supabase',
    severity: 'high',
    pattern: 'sbp_(?:v0_|oauth_)?[a-f0-9]{40}',
    checks: { entropy: 3 },
    references: ['https://supabase.com/docs/reference/api/introduction'],
  },
  {
    kind: 'token',
    id: 'supabase-secret-key',
    title: 'Supabase Secret Key',
    provider: 'Supabase',
    severity: 'high',
    pattern: 'sb_secret_[A-Za-z0-9_-]{26,48}',
    checks: { entropy: 3.3 },
    references: ['https://supabase.com/docs/guides/api/api-keys'],
    nearMisses: (random) => ['sb_publishable_' + random.string(alphabets.base64url, 31)],
  },
  {
    kind: 'token',
    id: 'supabase-publishable-key',
    title: 'Supabase Publishable Key',
    provider: 'Supabase',
    severity: 'low',
    pattern: 'sb_publishable_[A-Za-z0-9_-]{26,48}',
    checks: { entropy: 3.3 },
    references: ['https://supabase.com/docs/guides/api/api-keys'],
  },
];
