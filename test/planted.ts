// Secrets that tests plant: made at run time from a seed, so that none stands in a file of the repository.

import { createHmac } from 'node:crypto';
import { alphabets, createRandom } from '../packages/engine/src/random.ts';
import type { Random } from '../packages/engine/src/random.ts';

/** A kind of secret: the value, and a text as it is found in real files. */
export interface Planted {
  readonly value: string;
  readonly text: string;
}

const makers = {
  openai: (random) => bare(['sk', 'proj', random.string(alphabets.alphanumeric, 48)].join('-')),
  github: (random) => bare(['github', 'pat', random.string(alphabets.alphanumeric, 22), random.string(alphabets.alphanumeric, 59)].join('_')),
  stripe: (random) => bare(['sk', 'live', random.string(alphabets.alphanumeric, 24)].join('_')),
  'aws-id': (random) => bare(['AK', 'IA', random.string(alphabets.base32, 16)].join('')),
  'aws-secret': (random) => named('AWS_SECRET_ACCESS_KEY', random.string(alphabets.base64, 40)),
  token: (random) => named('API_TOKEN', random.string(alphabets.alphanumeric, 32)),
  hex: (random) => named('DATADOG_API_KEY', random.string(alphabets.hex, 32)),
  dsn: (random) => around('DATABASE_URL=postgres://app:', random.string(alphabets.alphanumeric, 20), '@db.internal:5432/app'),
  password: (random) =>
    around('smtp_password = "', `${random.pick(['Wolke', 'Brücke', 'Hafen', 'Kamin'])}${random.pick(['Sieben', 'Adler', 'Pfeffer'])}!${random.string(alphabets.digit, 4)}`, '"'),
  basic: (random) => around('Authorization: Basic ', Buffer.from(`deploy:${random.string(alphabets.alphanumeric, 24)}`).toString('base64'), ''),
  jwt: (random) => bare(signedToken(random)),
  pem: (random) => pemKey(random),
} as const satisfies Record<string, (random: Random) => Planted>;

/** The names of the kinds. */
export type PlantedKind = keyof typeof makers;

/** Every kind there is. */
export const plantedKinds = Object.keys(makers) as PlantedKind[];

/** Makes one; the same seed makes the same. */
export function plant(kind: PlantedKind, seed: number): Planted {
  return makers[kind](createRandom(seed * plantedKinds.length + plantedKinds.indexOf(kind)));
}

function bare(value: string): Planted {
  return { value, text: value };
}

function named(name: string, value: string): Planted {
  return around(`${name}=`, value, '');
}

function around(before: string, value: string, after: string): Planted {
  return { value, text: `${before}${value}${after}` };
}

function signedToken(random: Random): Planted['value'] {
  const part = (claims: object): string => Buffer.from(JSON.stringify(claims)).toString('base64url');
  const body = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: random.string(alphabets.digit, 10), jti: random.string(alphabets.alphanumeric, 22) })}`;
  return `${body}.${createHmac('sha256', random.string(alphabets.alphanumeric, 32)).update(body).digest('base64url')}`;
}

/** The value is a line of its body. */
function pemKey(random: Random): Planted {
  const label = ['RSA', 'PRIVATE', 'KEY'].join(' ');
  const lines = Array.from({ length: 24 }, () => random.string(alphabets.base64, 64));
  return { value: lines[7] ?? '', text: [`-----BEGIN ${label}-----`, `MIIEpAIBAAKCAQEA${random.string(alphabets.base64, 48)}`, ...lines, `-----END ${label}-----`, ''].join('\n') };
}
