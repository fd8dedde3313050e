// Credentials in HTTP headers and in the commands that send them.

import { alphabets } from '../random.ts';
import type { Random } from '../random.ts';
import type { Rule } from '../rule.ts';

const basic = ['https://www.rfc-editor.org/rfc/rfc7617'];
const token = (random: Random): string => `4a${random.string(alphabets.alphanumeric, 34)}9`;

/** Credentials in HTTP `Authorization` headers. */
export const rules: readonly Rule[] = [
  {
    kind: 'detected',
    id: 'http-basic-credential',
    title: 'HTTP Basic Credential',
    provider: 'HTTP',
    severity: 'high',
    detector: 'http-auth',
    references: basic,
    samples: (random) => [`Authorization: Basic ${btoa(`orders:${token(random)}`)}`],
    nearMisses: () => [`Authorization: Basic ${btoa('username:password')}`, 'Basic Authentication', 'basic ${btoa(credentials)}'],
  },
  {
    kind: 'detected',
    id: 'http-bearer-token',
    title: 'HTTP Bearer Token',
    provider: 'HTTP',
    severity: 'medium',
    detector: 'http-auth',
    references: ['https://www.rfc-editor.org/rfc/rfc6750#section-2.1'],
    samples: (random) => [`"Authorization": "Bearer ${token(random)}"`],
    nearMisses: () => ['Authorization: Bearer your_access_token_goes_here', 'Bearer ${accessTokenOfTheUser}', 'bearer authenticationSchemeHandler'],
  },
  {
    kind: 'detected',
    id: 'http-api-key-header',
    title: 'API Key in HTTP Header',
    provider: 'HTTP',
    severity: 'medium',
    detector: 'http-auth',
    references: ['https://swagger.io/docs/specification/v3_0/authentication/api-keys/'],
    samples: (random) => [`curl -H "X-Api-Key: ${token(random)}" https://api.orders-prod.net`],
    nearMisses: () => ['X-Api-Key: your-api-key-goes-here', 'x-api-key: process.env.ORDERS_API_KEY'],
  },
  {
    kind: 'detected',
    id: 'curl-user-password',
    title: 'Password in curl Command',
    provider: 'HTTP',
    severity: 'high',
    detector: 'http-auth',
    references: ['https://curl.se/docs/manpage.html#-u'],
    samples: (random) => [`curl -sS -u orders:${token(random)} https://api.orders-prod.net/v1`],
    nearMisses: () => ['curl -u user:password https://api.orders-prod.net', 'curl -u "$USER:$PASSWORD" https://api.orders-prod.net', 'git push -u origin main:main'],
  },
];
