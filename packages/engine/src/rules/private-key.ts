// Private keys, whatever made them.

import { alphabets } from '../random.ts';
import type { Random } from '../random.ts';
import type { Rule } from '../rule.ts';

const pem = (random: Random, kind: string, first: string, newline: string): string => {
  const lines = Array.from({ length: 4 }, (_, index) => (index === 0 ? first : '') + random.string(alphabets.base64, index === 0 ? 64 - first.length : 64));
  return [`-----BEGIN ${kind}-----`, ...lines, `-----END ${kind}-----`, ''].join(newline);
};

/** Private keys in every armour. */
export const rules: readonly Rule[] = [
  {
    kind: 'detected',
    id: 'private-key',
    title: 'Private Key',
    provider: 'Private key',
    severity: 'high',
    detector: 'private-key',
    references: ['https://www.rfc-editor.org/rfc/rfc7468', 'https://www.rfc-editor.org/rfc/rfc5958'],
    samples: (random) => [
      ...['', 'RSA ', 'EC ', 'DSA '].map((kind) => pem(random, `${kind}PRIVATE KEY`, 'MIIC', '\n')),
      pem(random, 'OPENSSH PRIVATE KEY', `b3BlbnNzaC1rZXktdjEA${'AAAABG5vbmU'}`, '\n'),
      `{"private_key": "${pem(random, 'PRIVATE KEY', 'MIIC', '\\n')}"}`,
    ],
    nearMisses: (random) => [
      `const header = '-----BEGIN RSA ${'PRIVATE'} KEY-----';`,
      pem(random, 'PUBLIC KEY', 'MIIB', '\n'),
      pem(random, 'CERTIFICATE', 'MIID', '\n'),
      `-----BEGIN ${'PRIVATE'} KEY-----\n...\n-----END ${'PRIVATE'} KEY-----`,
    ],
  },
  {
    kind: 'detected',
    id: 'encrypted-private-key',
    title: 'Encrypted Private Key',
    provider: 'Private key',
    severity: 'medium',
    detector: 'private-key',
    references: ['https://www.rfc-editor.org/rfc/rfc5958#section-3'],
    samples: (random) => [pem(random, 'ENCRYPTED PRIVATE KEY', 'MIIC', '\n')],
  },
  {
    kind: 'detected',
    id: 'pgp-private-key',
    title: 'PGP Private Key',
    provider: 'Private key',
    severity: 'high',
    detector: 'private-key',
    references: ['https://www.rfc-editor.org/rfc/rfc9580#section-6.2'],
    samples: (random) => [pem(random, 'PGP PRIVATE KEY BLOCK', '\n', '\n')],
  },
  {
    kind: 'detected',
    id: 'json-web-key-private',
    title: 'Private JSON Web Key',
    provider: 'Private key',
    severity: 'high',
    detector: 'private-key',
    references: ['https://www.rfc-editor.org/rfc/rfc7517#section-9.3'],
    samples: (random) => [`{"kty":"EC","crv":"P-256","x":"${random.string(alphabets.base64url, 43)}","d":"${random.string(alphabets.base64url, 43)}"}`],
    nearMisses: (random) => [`{"kty":"EC","crv":"P-256","x":"${random.string(alphabets.base64url, 43)}","y":"${random.string(alphabets.base64url, 43)}"}`],
  },
];
