// Makers of values, true and false: what machines and people make as secrets, and what stands in a secret's place. All from a seed, none written down.

import { alphabets } from '../../packages/engine/src/random.ts';
import type { Random } from '../../packages/engine/src/random.ts';

/** A kind of value: `isSecret` is the label of everything it makes. */
export interface ValueMaker {
  readonly name: string;
  readonly isSecret: boolean;
  /** Which names it goes with. */
  readonly fits: 'password' | 'made' | 'any';
  readonly make: (random: Random) => string;
}

const words =
  'summer winter dragon monkey rocket purple silver guitar coffee pepper falcon tiger london berlin hockey soccer cookie banana orange shadow hunter wizard castle matrix'.split(
    ' ',
  );
const rareWords = 'zanzibar quokka fjordling brumby kestrel gnocchi oxbow yurtland bratwurst wombat saltlick muskrat plover gherkin'.split(' ');
const signs = '!@#$%*?';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const leet = (word: string): string => word.replace(/a/g, '4').replace(/e/g, '3').replace(/o/g, '0');
const camel = (parts: readonly string[]): string => parts.map((part, at) => (at === 0 ? part : capital(part))).join('');
const subject = 'user account session order invoice client server request'.split(' ');
const aspect = 'password token secret key name field value label'.split(' ');

const secrets: readonly ValueMaker[] = [
  { name: 'hex', isSecret: true, fits: 'any', make: (r) => r.string(alphabets.hex, r.pick([24, 32, 40, 64])) },
  { name: 'base62', isSecret: true, fits: 'any', make: (r) => r.string(alphabets.base62, r.pick([20, 24, 32, 43])) },
  { name: 'base62, short', isSecret: true, fits: 'password', make: (r) => r.string(alphabets.base62, r.pick([8, 10, 12])) },
  { name: 'base64', isSecret: true, fits: 'made', make: (r) => `${r.string(alphabets.base64, 43)}=` },
  { name: 'base64url', isSecret: true, fits: 'made', make: (r) => r.string(alphabets.base64url, r.pick([32, 43, 64])) },
  { name: 'lower and digits', isSecret: true, fits: 'any', make: (r) => r.string(alphabets.lowerDigit, r.pick([16, 20, 32])) },
  { name: 'letters', isSecret: true, fits: 'any', make: (r) => r.string(alphabets.base62.slice(10), r.pick([20, 32])) },
  { name: 'with signs', isSecret: true, fits: 'password', make: (r) => r.string(alphabets.alphanumeric + '!@#%^*', r.pick([10, 14, 18])) + r.string(alphabets.digit, 1) },
  { name: 'word and digits', isSecret: true, fits: 'password', make: (r) => r.pick(words) + r.string(alphabets.digit, r.pick([2, 3, 4])) },
  { name: 'word, year, sign', isSecret: true, fits: 'password', make: (r) => `${capital(r.pick(words))}${2009 + r.integer(16)}${r.string(signs, 1)}` },
  { name: 'leet word', isSecret: true, fits: 'password', make: (r) => `${leet(r.pick(words))}${r.string(alphabets.digit, 1)}` },
  { name: 'two words, digits', isSecret: true, fits: 'password', make: (r) => `${r.pick(words)}${capital(r.pick(words))}${r.string(alphabets.digit, 2)}` },
  { name: 'words and hyphens', isSecret: true, fits: 'password', make: (r) => `${capital(r.pick(words))}-${capital(r.pick(words))}-${r.string(alphabets.digit, 2)}` },
  { name: 'one rare word', isSecret: true, fits: 'password', make: (r) => r.pick(rareWords) },
];

const others: readonly ValueMaker[] = [
  {
    name: 'placeholder',
    isSecret: false,
    fits: 'any',
    make: (r) => `${r.pick(['your', 'my', 'some', 'the'])}${r.pick(['-', '_'])}${r.pick(['api-key', 'password', 'secret', 'token'])}${r.pick(['', '-here'])}`,
  },
  {
    name: 'asked for',
    isSecret: false,
    fits: 'any',
    make: (r) => r.pick(['changeme', 'change-me', 'REPLACE_ME', 'insert-token-here', 'TODO', 'placeholder', 'redacted', 'dummy']),
  },
  { name: 'mask', isSecret: false, fits: 'any', make: (r) => r.string(r.pick(['x', '*', 'X', '.']), r.pick([6, 8, 16, 32])) },
  { name: 'in brackets', isSecret: false, fits: 'any', make: (r) => `<${r.pick(['your', 'the', 'api'])}${r.pick(['-', '_'])}${r.pick(aspect)}>` },
  {
    name: 'template',
    isSecret: false,
    fits: 'any',
    make: (r) => r.pick(['${NAME}', '{{ name }}', '$(NAME)', '%(name)s', '#{name}', '<%= name %>']).replace(/name/i, r.pick(['DB_PASS', 'token', 'secretKey'])),
  },
  {
    name: 'identifier',
    isSecret: false,
    fits: 'any',
    make: (r) => r.pick([camel, (parts: readonly string[]) => parts.join('_'), (parts: readonly string[]) => parts.join('-')])([r.pick(subject), r.pick(aspect)]),
  },
  { name: 'property', isSecret: false, fits: 'any', make: (r) => `${r.pick(subject)}.${r.pick(['auth', 'config', 'data'])}.${r.pick(aspect)}` },
  {
    name: 'label',
    isSecret: false,
    fits: 'any',
    make: (r) => r.pick(['Password', 'Enter your password', 'Confirm password', 'API key', 'Your token has expired', 'Secret', 'Forgot password?', 'New password:']),
  },
  { name: 'address', isSecret: false, fits: 'any', make: (r) => `https://${r.pick(words)}.example.com/${r.pick(['oauth/token', 'auth/secret', 'v1/keys'])}` },
  {
    name: 'file',
    isSecret: false,
    fits: 'any',
    make: (r) => r.pick(['/run/secrets/', './certs/', '/etc/app/', 'config/']) + r.pick(['db_password', 'token.txt', 'server.key', 'secret.json']),
  },
  { name: 'type', isSecret: false, fits: 'any', make: (r) => r.pick(['string', 'String', 'text', 'password', 'none', 'null', 'required', 'bearer', 'hidden', 'boolean']) },
  { name: 'integrity', isSecret: false, fits: 'any', make: (r) => `${r.pick(['sha512', 'sha256', 'sha384'])}-${r.string(alphabets.base64, 86)}==` },
  { name: 'password hash', isSecret: false, fits: 'password', make: (r) => `$2b$${r.pick(['10', '12'])}$${r.string(alphabets.base64, 53)}` },
  { name: 'sequence', isSecret: false, fits: 'any', make: (r) => r.pick([alphabets.digit, alphabets.hex, alphabets.lower.slice(0, 12), '12345678']) },
  {
    name: 'word of the program',
    isSecret: false,
    fits: 'made',
    make: (r) =>
      r.pick(['Bearer', 'session', 'authenticated', 'keyword', 'identifier', 'start-of-file', 'EndOfStream', 'userInfo', 'refresh', 'implicit', 'X-Csrf', 'sharedAccess']),
  },
  {
    name: 'foreign label',
    isSecret: false,
    fits: 'password',
    make: (r) => r.pick(['Passwort', 'Wachtwoord', 'Mot de passe', 'Contrase\u00f1a', 'Adgangskode', 'Nytt l\u00f6senord', 'Confirmer', 'Vergessen?']),
  },
  {
    name: 'selector or route',
    isSecret: false,
    fits: 'any',
    make: (r) =>
      r.pick([
        '#password',
        '.token-input',
        'input[name=secret]',
        '/reset/:token',
        '/auth/password',
        'auth/wrong-password',
        'user.password.invalid',
        '@app/auth-token',
        'AUTH_TOKEN_EXPIRED',
        'security.token.name',
      ]),
  },
  {
    name: 'call',
    isSecret: false,
    fits: 'any',
    make: (r) =>
      r.pick(['getPassword()', 'this.form.password', 'fetchToken(user)', 'crypto.randomBytes(32)', 'new Secret()', 'await load()', '() => token', "config.get('token')"]),
  },
  {
    name: 'version or date',
    isSecret: false,
    fits: 'any',
    make: (r) => r.pick([`${r.integer(9)}.${r.integer(20)}.${r.integer(9)}`, `20${10 + r.integer(15)}-0${1 + r.integer(8)}-1${r.integer(9)}`]),
  },
];

/** Every maker, true ones first. */
export const valueMakers: readonly ValueMaker[] = [...secrets, ...others];
