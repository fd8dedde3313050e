// JSON Web Tokens, and the Supabase keys that have their form.

import { alphabets } from '../random.ts';
import type { Random } from '../random.ts';
import type { Rule } from '../rule.ts';

const part = (value: object): string => btoa(JSON.stringify(value)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
const token = (random: Random, payload: object): string => `${part({ alg: 'HS256', typ: 'JWT' })}.${part(payload)}.${random.string(alphabets.base64url, 43)}`;

/** JSON Web Tokens (RFC 7519). */
export const rules: readonly Rule[] = [
  {
    kind: 'detected',
    id: 'json-web-token',
    title: 'JSON Web Token',
    provider: 'JWT',
    severity: 'medium',
    detector: 'jwt',
    references: ['https://www.rfc-editor.org/rfc/rfc7519'],
    samples: (random) => [token(random, { sub: random.string(alphabets.digit, 9), scope: 'orders' })],
    nearMisses: (random) => [`eyJ${random.string(alphabets.alphanumeric, 33)}.${random.string(alphabets.alphanumeric, 40)}.${random.string(alphabets.alphanumeric, 43)}`],
  },
  {
    kind: 'detected',
    id: 'supabase-service-role-key',
    title: 'Supabase Service Role Key',
    provider: 'Supabase',
    severity: 'high',
    detector: 'jwt',
    references: ['https://supabase.com/docs/guides/api/api-keys'],
    samples: (random) => [token(random, { iss: 'supabase', ref: random.string(alphabets.lower, 20), role: 'service_role', iat: 1700000000, exp: 2015000000 })],
  },
  {
    kind: 'detected',
    id: 'supabase-anon-key',
    title: 'Supabase Anonymous Key',
    provider: 'Supabase',
    severity: 'low',
    detector: 'jwt',
    references: ['https://supabase.com/docs/guides/api/api-keys'],
    samples: (random) => [token(random, { iss: 'supabase', ref: random.string(alphabets.lower, 20), role: 'anon', iat: 1700000000, exp: 2015000000 })],
  },
];
