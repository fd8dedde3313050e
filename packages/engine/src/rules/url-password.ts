// Passwords and tokens in URLs of the web, of mail, of files and of source hosts.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

const references = ['https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1'];

/** Passwords in URLs (RFC 3986, section 3.2.1). */
export const rules: readonly Rule[] = [
  {
    kind: 'detected',
    id: 'url-with-password',
    title: 'URL with Password',
    provider: 'URL',
    severity: 'high',
    detector: 'userinfo',
    references,
    samples: (random) => ['https', 'ftp', 'ssh', 'smtps', 'ldaps'].map((scheme) => `${scheme}://deploy:q8${random.string(alphabets.alphanumeric, 12)}5@files.orders-prod.net/in`),
    nearMisses: () => [
      'http://user:pass@proxy:8080',
      'https://username:password@example.com/',
      'http://foo:bar@baz.com',
      'docker://alpine:3.19@sha256:0',
      'https://orders-prod.net:8080/@scope',
    ],
  },
  {
    kind: 'detected',
    id: 'url-with-token',
    title: 'URL with Token',
    provider: 'URL',
    severity: 'high',
    detector: 'userinfo',
    references,
    samples: (random) => [`https://3k${random.string(alphabets.alphanumeric, 36)}@git.orders-prod.net/orders.git`],
    nearMisses: (random) => [`https://${random.string(alphabets.hex, 32)}@o1.ingest.sentry.io/1`, 'https://a-name-that-is-long-enough@orders-prod.net/'],
  },
];
