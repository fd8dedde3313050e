// Values that stand in for a secret or are no value at all: `your-api-key`, `xxxx`, `<token>`, `${VAR}`, `process.env.X`, labels and sentences.
// Gives the reason in a word or two, so that a decision can be explained and measured.

import { wordsOf } from './name.ts';

/** How much of a value is looked at, in characters. */
export const placeholderLimit = 512;

/** Why `whole`, given to `name`, is not a secret; undefined if nothing speaks against it. */
export function placeholderReason(whole: string, name: string): string | undefined {
  const value = whole.length > placeholderLimit ? whole.slice(0, placeholderLimit) : whole;
  const lower = value.toLowerCase();
  if (value.length < 3) return 'too short';
  if (nothings.has(lower)) return 'no value';
  return templateReason(value) ?? fillerReason(lower) ?? codeReason(value) ?? textReason(value) ?? selfReason(value, name);
}

/** References that a program, a shell or a template engine resolves. */
function templateReason(value: string): string | undefined {
  if (/^[$%#@&]?[<[({][^\s]*[>\])}]$/.test(value) || /^<[^>]*>|<\/?[a-z][^>]*>$/i.test(value)) return 'in brackets';
  if (/\$\{|\$\(|\{\{|\}\}|#\{|<%|%>|%\([\w.]+\)|\{%|\[\[|\]\]|\$\[|&lt;|\\\(/.test(value)) return 'template';
  if (/^\$[A-Za-z_][\w:.]*$|^\$\d$|^%[A-Za-z_]\w*%$|^%[a-z]$|^@[A-Za-z_.]+@$|^__[A-Za-z_]+__$|^:[a-z_]+$|^~\{|^!(?:ref|sub|vault|secret|env|getatt)\b/i.test(value))
    return 'reference';
  if (/\{[A-Za-z_][\w.]{0,40}\}|\{\d?\}/.test(value) || /%[sdvqx](?!\w)/.test(value)) return 'format';
  if (
    /^(?:process\.env|os\.(?:environ|getenv)|import\.meta|env[.([]|getenv|system\.|deno\.env|secrets?[.:/]|vault[:.]|op:\/\/|arn:|ssm:|var\.|local\.|data\.|module\.|config[.([]|settings[.(]|self\.|this\.|params?\.|options?\.|args?\.|req(?:uest)?\.|ctx\.|props\.|state\.|steps\.|github\.|needs\.|inputs\.|lookup\()/i.test(
      value,
    )
  )
    return 'reference';
  return undefined;
}

function fillerReason(lower: string): string | undefined {
  if (/^(.)\1*$/.test(lower) || /^[-_*#?.=~x\u2022\u25cf]+$/.test(lower)) return 'filler';
  if (/x{4,}|\*{3,}|\.{3}|\u2026|#{3,}|_{4,}|-{6,}/.test(lower) || /^x+[-_]|[-_]x+$|[x*.]{3,}$/.test(lower)) return 'filler';
  if (
    /(?:^|[^a-z])(?:your|my|our|some|the|any|a|an|put|insert|enter|add|set|use|fill|replace|change|paste)[-_ .]?(?:own|new|real|actual|super|very|top|db|database|app|application|client|user|admin|api|auth|access|private|secret|account|aws|github|gitlab|slack|google)*[-_ .]?(?:api|access|auth|secret|secure|private|password|passwd|pass|pwd|token|key|credentials?|value|here|this|in|me|it|with|by|client|id|string|own)/.test(
      lower,
    )
  )
    return 'placeholder';
  if (
    /place_?-?holder|redacted|changeme|change[-_ ]?(?:me|it|this|now)|replace[-_ ]?(?:me|this|with)|todo|fixme|tbd\b|not[-_ ]?(?:set|used|needed|real|a[-_ ]|the[-_ ])|insert[-_ ]|dummy|sanitized|scrubbed|obfuscated|masked|censored|removed|omitted|truncated|undisclosed|<.*>|goes[-_ ]?here|[-_ ]here$|example|sample|^your|^my[-_]|^some[-_]|lorem|ipsum|unspecified|unknown|n\/a\b/.test(
      lower,
    )
  )
    return 'placeholder';
  if (
    /^(?:foo|bar|baz|qux|quux|foobar|foobaz|barfoo|foo[-_]?bar[-_]?(?:baz)?|abc|xyz|abcd?e?f?g?|asdf|qwer|blah?|bla-?bla|lol|null|tests?|testing|tester|fake|bogus|default|demo|temp|tmp|root|admin|administrator|pass|passw|secrets?|something|anything|whatever|mypass|my_?pw|pwd?|p|token\d?|key\d?|secret\d?|value\d?|string\d?)$/.test(
      lower,
    )
  )
    return 'stand-in';
  return isSequence(lower) ? 'sequence' : undefined;
}

/** `12345678`, `abcdef123456`, `0123456789abcdef`: characters that go up or down one by one for almost all of the value. */
function isSequence(lower: string): boolean {
  if (lower.length < 6) return /^(?:1234?5?|abcde?|54321|4321|00+1?|11+)$/.test(lower);
  let steps = 0;
  for (let at = 1; at < lower.length; at++) {
    const step = lower.charCodeAt(at) - lower.charCodeAt(at - 1);
    if (step === 1 || step === 0 || step === -1) steps++;
  }
  // `abc123` is a password that people do choose; letters or digits alone in a row are not.
  const isPlain = /^(?:[a-z]+|\d+)$/.test(lower);
  return steps >= (lower.length - 1) * (isPlain ? 0.75 : lower.length < 10 ? 1 : 0.85);
}

/** Bits of programs and formats: paths, URLs, calls, property paths, regular expressions, CSS, dates, versions, MIME types. */
function codeReason(value: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(value) || /^(?:\/\/|www\.|mailto:|data:|urn:|file:|jdbc:|classpath:)/i.test(value)) return 'address';
  if (/^(?:\.{0,2}|~|[A-Za-z]:)[\\/][\w .\\/@-]*$/.test(value) && /[\\/]\w/.test(value) && !/[+=]/.test(value) && isWordy(value)) return 'path';
  if (
    /^[\w-]+(?:\/[\w.-]+)*\.(?:js|ts|json|ya?ml|xml|txt|pem|key|crt|cer|p12|pfx|jks|html?|css|py|rb|java|go|sh|cfg|conf|ini|properties|md|png|svg|log|db|sql|php|env|enc|gpg|pub|csr|der|keystore|tsx?|vue|p8|cs|exe|dll|so|zip|jar|war)$/i.test(
      value,
    )
  )
    return 'file';
  if (/^[\w.$]+\([^)]*\)?;?$|\)\s*\{|=>|^function\b|^new [A-Z]|^(?:await|async|return|lambda|typeof|yield) |\(\)|;$|^[a-z_]\w*\.\w+\)$/.test(value) && /[a-z]{3}/i.test(value))
    return 'code';
  if (/^[A-Za-z_$][\w$]*(?:\[-?\d*\])?(?:(?:\.|::?|->)[A-Za-z_$][\w$]*(?:\[-?\d*\])?)+$/.test(value) && isWordy(value)) return 'property';
  if (/^@?[a-z]+(?:-[a-z]+)*(?:\/:?[a-z]+(?:[-_][a-z]+)*)+$/i.test(value) || /^[\w.#]*\[[\w-]+[~^$*]?=/.test(value)) return 'route or selector';
  if (/^[A-Z]\w*\[\w+\]$|^@[a-z]+(?:\.[a-z]+)*$|^[a-z]+(?:\.[a-z\d]{1,12}){2,}$/i.test(value) && isWordy(value)) return 'type or scope';
  if (/^RFC[-_ ]?\d{3,5}$|^utf[-_]?\d|^iso[-_]?\d|^cp\d{3,4}$|%2F.*%2F/i.test(value)) return 'standard';
  if (/^(?:application|text|image|audio|video|multipart)\/[\w.+-]+/.test(value) || /^[a-z]{2}[-_][A-Z]{2}$/.test(value)) return 'format name';
  if (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ].*)?$|^v?\d+(?:\.\d+){1,3}(?:[-+][\w.]+)?$|^\d+(?:ms|s|m|h|d|px|em|rem|%|kb|mb|gb)$/i.test(value)) return 'date, version or measure';
  if (/\\[dwsSWDb][+*{?]|\[\^|\]\+|\]\*|\(\?[:=!<]|\.\*|\]\{\d|^\^.*\$$|\[a-z|a-zA-Z|\[0-9/.test(value)) return 'pattern';
  if (/^#[\da-f]{3,8}$/i.test(value) || /^(?:rgba?|hsla?|var|calc|url)\(/i.test(value) || /^[.#][a-z][\w-]*(?:[ >.#:[].*)?$/i.test(value)) return 'style';
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(value)) return 'mail address';
  return undefined;
}

/** Labels and sentences that a person reads. */
function textReason(value: string): string | undefined {
  const words = value.trim().split(/\s+/);
  if (words.length >= 3) return 'sentence';
  if (words.length === 2 && !/\d/.test(value)) return 'label';
  if (/[\x80-\xff]{3,}/.test(value)) return 'text';
  if (/^[A-Z][a-z]+(?:[:?!.]|\.{3})$/.test(value)) return 'label';
  return undefined;
}

/** The value repeats what the name says: `password: 'user_password'`, `TOKEN = "authToken"`. */
function selfReason(value: string, name: string): string | undefined {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/g, '');
  const own = plain(value);
  // `WORDPRESS_DB_PASSWORD=wordpress` is a password, `DB_PASSWORD=db_password` is not. secr:allow -- made up
  if (/pass|pwd|secret|token|key|cred|auth/.test(own) && plain(name).includes(own)) return 'same as the name';
  const parts = wordsOf(value);
  return parts.length > 0 && parts.every((part) => keywords.has(part) || /^\d$/.test(part)) ? 'names itself' : undefined;
}

/** Letters in runs that read like words: no long mix of digits and letters in it. */
function isWordy(value: string): boolean {
  return !/\d[a-z]+\d|[a-z]\d+[a-z]{1,2}\d/i.test(value);
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const nothings = wordSet(
  `null nil none nan undefined void true false yes no on off empty blank optional required string str text number int integer boolean bool object array any
  unknown never bytes byte char varchar hidden password input email username user name type field value readonly writeonly file env environment prompt ask
  stdin interactive auto automatic manual disabled enabled disable enable default generated random inherit initial unset n/a na tbd self this uuid guid
  plain plaintext plain-text bearer basic digest oauth oauth2 oidc jwt saml ldap kerberos apikey api_key api-key token secret key keys credentials header query cookie body
  session local global public private protected internal nothing missing invalid valid wrong other sha1 sha256 sha512 md5 base64 utf8 utf-8 utf16 latin1 ascii binary hex rsa hs256 rs256 es256 bcrypt argon2 scrypt`,
);

const keywords = wordSet(
  `password passwd pass pwd pw passphrase passcode secret secrets token tokens key keys api apikey auth access refresh client user username users admin db database
  root private public my the your this a an is new old current confirm confirmation hash hashed field name value id string text login account credential credentials cred creds bearer
  session cookie csrf jwt oauth app application service server test example sample super very top some default encryption encrypted signing master
  super plain valid invalid wrong bad correct incorrect repeat again verify change reset forgot update set get header param type code data`,
);
