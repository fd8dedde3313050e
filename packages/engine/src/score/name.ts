// What a name says about the value it is given: a password, a key or token, a secret of some kind, or only something about one (`tokenUrl`,
// `passwordField`, `max_tokens`). Judges the words of the name, not its spelling.

/** password: chosen by a person or made; token: sent along to be let in; secret: known to both sides; key: cuts a lock. */
export type NameKind = 'password' | 'token' | 'secret' | 'key';

/** What a name promises about its value. */
export interface NameMeaning {
  /** Undefined: the name does not stand for a credential. */
  readonly kind: NameKind | undefined;
  /** 0…1: how plainly the name says that its value is the credential itself. */
  readonly weight: number;
}

const nothing: NameMeaning = { kind: undefined, weight: 0 };

/** Reads the last part of a dotted or arrowed name, and the one before where the last says nothing by itself (`password.value`). */
export function nameMeaning(name: string): NameMeaning {
  const words = wordsOf(name.replace(acting, ''));
  let last = words.length - 1;
  while (last > 0 && (carriers.has(words[last]!) || /^\d+$/.test(words[last]!))) last--;
  const at = credentialAt(words, last);
  if (at === undefined) return nothing;
  for (let index = at.end + 1; index <= last; index++) {
    if (!qualifiers.has(words[index]!)) return nothing;
  }
  const before = words.slice(0, at.start);
  if (before.some((word) => denials.has(word)) || besideDenials.has(before.at(-1) ?? '')) return nothing;
  // Of `vault.getToken` it is the method's own first word that asks.
  const first = wordsOf(name.slice(name.lastIndexOf('.') + 1))[0] ?? '';
  const isAsking = asking.has(first) || (at.kind !== 'password' && proving.has(first));
  return isAsking ? nothing : { kind: at.kind, weight: at.weight };
}

/** The words of a name in lower case: `dbPassword2`, `DB-PASSWORD`, `APIKey` are split where a person would. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/([A-Za-z])(\d)/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
}

interface Credential {
  readonly kind: NameKind;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

/** The last words of the name that stand for a credential. */
function credentialAt(words: readonly string[], last: number): Credential | undefined {
  for (let at = last; at >= 0; at--) {
    const word = words[at]!;
    const known = kindOf(word);
    if (known !== undefined) return { ...known, weight: known.weight * ownTrust(word, words[at - 1]), start: at, end: at };
    if (word !== 'key' && word !== 'keys') continue;
    const before = words[at - 1] ?? '';
    if (keyKinds.has(before)) return { kind: before === 'secret' ? 'secret' : 'key', weight: 1, start: at - 1, end: at };
    if (before !== '' && !plainKeys.has(before)) return { kind: 'key', weight: vagueWeight, start: at - 1, end: at };
  }
  return undefined;
}

/** `pass` alone has other senses: a render pass, a boarding pass. */
function ownTrust(word: string, before: string | undefined): number {
  if (!ambiguous.has(word)) return 1;
  return before === undefined ? 0.65 : owners.has(before) ? 1 : 0.5;
}

function kindOf(word: string): { readonly kind: NameKind; readonly weight: number } | undefined {
  const known = credentialWords.get(word);
  if (known !== undefined) return known;
  // Names written in one piece: `dbpassword`, `rootpw`, `authtoken`, `apikey`, `clientsecret`.
  const glued = /(?:(passwords?|passwd|passphrase|passwort|password)|(secret)|(token)|(apikey|accesskey|secretkey|authkey|privatekey|encryptionkey|signingkey|masterkey))$/.exec(
    word,
  );
  if (glued !== null) {
    if (gluedDenials.test(word)) return undefined;
    return { kind: glued[1] !== undefined ? 'password' : glued[2] !== undefined ? 'secret' : glued[3] !== undefined ? 'token' : 'key', weight: 0.9 };
  }
  return /^(?:db|root|user|admin|my|mysql|ftp|ssh|smtp|mail|vnc|rdp|sudo|ldap|wifi|pg|sql|http|proxy|default|guest)(?:pass|pwd|pw)$/.test(word)
    ? { kind: 'password', weight: 0.9 }
    : undefined;
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const ambiguous = wordSet('pass pw psw psk');
/** What a password belongs to. */
const owners = wordSet(
  'db database user admin root my mysql pg postgres sql redis mongo smtp mail email ftp sftp ssh ldap proxy http auth api app login account client server service wifi wpa sudo vnc rdp key keystore store cert host guest jdbc rabbitmq default basic new old',
);

const gluedDenials = /^(?:no|not|non|public|csrf|xsrf|cancel|un|de)/;

const credentialWords: ReadonlyMap<string, { readonly kind: NameKind; readonly weight: number }> = new Map(
  (
    [
      ['password', 1, 'password passwd passphrase passwort contrasena pswd psswd passwrd requirepass masterauth passwords pwds passcode'],
      ['password', 0.9, 'pass pwd pw passw psw psk rootpw'],
      ['token', 1, 'token tokens jwt pat'],
      ['token', 0.7, 'auth authorization bearer'],
      ['secret', 1, 'secret secrets'],
      ['secret', 0.7, 'credential credentials cred creds'],
      ['key', 1, 'apikey apikeys accesskey secretkey authkey privatekey encryptionkey signingkey masterkey appkey passkey'],
    ] as const
  ).flatMap(([kind, weight, words]) => words.split(' ').map((word) => [word, { kind, weight }] as const)),
);

/** Words before `key` that make it a credential. */
const keyKinds = wordSet(
  'api access secret private auth authentication encryption encrypt decrypt decryption signing signature sign master account storage shared subscription service license app application admin client hmac aes crypto cipher jwt token session cookie deploy host webhook write ingest ingestion push server license licence master root user consumer rest',
);
/** Words before `key` that make it anything but a credential. */
const plainKeys = wordSet(
  `public pub recv primary socket websocket foreign partition sort cache map object dict hash index unique natural composite surrogate lookup group item row column entry field property prop config setting
  i18n translation message label route react list node storage_key registry reg hot short arrow function meta alt ctrl control shift enter escape tab up down left right press on any each
  first last next prev parent child key_key data search site map idempotency dedupe routing shard bucket s3 file blob image order by id name type value env section query param header
  body json redis state context metric event log slot style color theme font host_key ssl tls ca cert rsa dsa ec ed pem gpg pgp ssh openpgp release locale sorting filter facet bundle`,
);
/** How much a name like `STEAM_KEY` says: only a plainly random value counts. */
export const vagueWeight = 0.5;

/** Words behind the credential that leave it one. */
const qualifiers = wordSet(
  `base value string text plain plaintext raw literal default current old new prod production dev development staging stage test testing local live main primary secondary
  a b c one two b64 hex encoded for of to in on is as at and the admin user root me db database 64 256 512 128`,
);
/** Last parts that only carry a value. */
const carriers = wordSet('value val default string text raw plain plaintext literal content');
/** Methods that give a text to what stands before them, or compare it. */
const acting = /\.(?:equals(?:IgnoreCase)?|set(?:Text|Value)?|send_?[kK]eys|fill|type|val|to_s|eql?|is|should)$/;

/** Words anywhere before the credential that make it something else. */
const denials = wordSet(
  'public csrf xsrf error err errors label labels placeholder hint i18n message messages invalid missing incorrect expired forgot forget toggle lexer parser tokenizer syntax pagination css color theme fake_label',
);
/** The same directly before it. */
const besideDenials = wordSet(
  `page next prev previous continuation cursor cancel cancellation sync max min num number count total no not non without is has can should show hide reset strength required require requires
  pad eos bos unk sep mask cls special parse design sort partition foreign idempotency dedupe cache tab tree symbol operator punctuation identifier keyword whitespace comment stop start
  end separator delimiter field input lex regexp`,
);
/** First words of functions that ask for a credential rather than set it. */
const asking = wordSet(
  `get read ask prompt fetch find load lookup decode generate create make gen build parse extract request use enter type disable enable allow supports delete remove revoke clear
  list describe rotate refresh update change handle on render print log redact sanitize strip`,
);
/** First words of functions that take a password to prove it, and other credentials only to look at them. */
const proving = wordSet('validate verify check match matches compare confirm hash encrypt encode mask');
