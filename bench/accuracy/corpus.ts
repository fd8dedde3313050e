// The labelled corpus: every language with every way it assigns, names and values of every maker, from one seed. Nothing in it is written down as a whole.

import { createRandom } from '../../packages/engine/src/random.ts';
import type { Random } from '../../packages/engine/src/random.ts';
import { languages } from './languages.ts';
import type { Language } from './languages.ts';
import { valueMakers } from './values.ts';
import type { ValueMaker } from './values.ts';

/** One text with one value, and whether that value is a secret. */
export interface AccuracyCase {
  readonly language: string;
  /** The maker of the value, or what is wrong with the name. */
  readonly class: string;
  readonly path: string;
  readonly text: string;
  readonly value: string;
  readonly isSecret: boolean;
}

const passwordNames = ['password', 'db password', 'user password', 'smtp password', 'passwd', 'admin pwd', 'keystore passphrase', 'mysql root password'];
const madeNames = ['api key', 'auth token', 'client secret', 'access token', 'secret key', 'encryption key', 'webhook secret', 'private key', 'jwt secret', 'api token'];
const otherNames = [
  'password field',
  'token type',
  'token url',
  'password length',
  'secret name',
  'max tokens',
  'password policy',
  'token expires at',
  'public key',
  'credentials path',
  'api key header',
];

/** All cases made from `seed`: `rounds` of every language and maker. */
export function accuracyCases(seed: number, rounds: number): readonly AccuracyCase[] {
  const random = createRandom(seed);
  const cases: AccuracyCase[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const language of languages) {
      for (const maker of valueMakers) cases.push(caseOf(random, language, maker));
      cases.push(namedOtherwise(random, language));
    }
  }
  return cases;
}

function caseOf(random: Random, language: Language, maker: ValueMaker): AccuracyCase {
  const isPassword = maker.fits === 'password' || (maker.fits === 'any' && random.integer(2) === 0);
  return written(random, language, random.pick(isPassword ? passwordNames : madeNames), maker.make(random), maker.name, maker.isSecret);
}

/** A name that only speaks of a credential, with the kind of value such names have. */
function namedOtherwise(random: Random, language: Language): AccuracyCase {
  const value = random.pick(['bearer', 'user-session', 'X-Api-Key', 'at-least-12', 'primary', 'v2-strict', 'main.database', 'RS256', 'monthly']);
  return written(random, language, random.pick(otherNames), value, 'name of something else', false);
}

function written(random: Random, language: Language, name: string, value: string, kind: string, isSecret: boolean): AccuracyCase {
  const line = random
    .pick(language.lines)
    .replaceAll('§', language.style(name.split(' ')))
    .replaceAll('¤', () => value);
  return { language: language.name, class: kind, path: language.path, text: `\n${line}\n`, value, isSecret };
}
