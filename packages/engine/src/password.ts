// How much a written password says: a reference to one (or a mask over one), a stand-in in an example, a trivial one, or one that a person or a machine chose.
// Only the value and the user name count here; where it stands is the caller's to judge.

/** From what is no password at all to what is surely one. */
export type PasswordKind = 'reference' | 'stand-in' | 'trivial' | 'weak' | 'strong';

/** Longest value looked at, in characters; what is longer was not chosen as an example. */
const longestJudged = 256;

/** Judges a password as it is written in a text; percent escapes are undone. */
export function passwordKind(written: string, user = ''): PasswordKind {
  if (written.length > longestJudged) return 'strong';
  const value = percentDecoded(written);
  if (isReference(written) || isReference(value) || isMask(value)) return 'reference';
  const core = coreOf(value);
  const isPlainWord = /^[A-Za-z]+(?:[-_. ][A-Za-z]+)*$/.test(value);
  if (saysStandIn(core)) {
    if (isPlainWord) return 'stand-in';
    return value.length < 12 ? 'trivial' : 'weak';
  }
  if (value.length < 4 || value.toLowerCase() === user.toLowerCase() || trivialWords().has(core) || isSequence(value)) return 'trivial';
  if (/^\d{1,9}$/.test(value)) return 'trivial';
  return isStrong(value) ? 'strong' : 'weak';
}

/** True for what a template, a shell or a program puts a value in place of, and for masks in angle or square brackets. */
export function isReference(value: string): boolean {
  return (
    /\$\{|\$\(\w|\{\{|#\{|<%|%\(\w+\)|&lt;|^[<[({].*[>\])}]$|^\$[A-Za-z_]\w*$|^\$\d$|^%\w+%$|^@\w+@$|^__\w+__$|^:\w+$/.test(value) ||
    /^.{0,8}%[svqrdi@].{0,4}$|^%$|\{[A-Za-z_0-9][\w.!:[\]()'"]{0,60}\}|\{\}|<[A-Za-z][\w -]{0,60}>|\\\(/.test(value) ||
    /^(?:process\.env|os\.(?:environ|getenv)|import\.meta|ENV\[|env\(|getenv|System\.|Deno\.env|secrets\.|vault:|op:\/\/|arn:|ssm:)/.test(value)
  );
}

/** True for user names that examples use: `user`, `username`, `foo`, and none at all. */
export function isStandInUser(user: string): boolean {
  return (
    isReference(user) ||
    /^(?:|u|a|x|me|you|foo|bar|joe|jdoe|john|jane|alice|bob|name|login|someone|(?:my|your|the|some|db|test|database|proxy|api|git)?[-_.]?(?:user|usr|username|uname|account)[-_.]?(?:name|id|here)?\d?)$/i.test(
      user,
    )
  );
}

function percentDecoded(written: string): string {
  if (!written.includes('%')) return written;
  return written.replace(/%([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

function isMask(value: string): boolean {
  return /^(.)\1{2,}$|\*{3}|[xX]{4}|\.{3}|\xe2\x80\xa6|\u2026|\xe2\x80\xa2|^[-_*#?.]+$/.test(value);
}

/** The word a value is built on: lower case, endings such as `123!` dropped, letters written as digits and signs undone. */
function coreOf(value: string): string {
  const spelled: Readonly<Record<string, string>> = { '@': 'a', '4': 'a', '0': 'o', '1': 'i', '3': 'e', '5': 's', '7': 't', $: 's' };
  const stem = value.toLowerCase().replace(/[\d!@#$%^&*._-]+$/, '');
  return stem.replace(/[@013457$]/g, (sign) => spelled[sign] ?? sign).replace(/[-_. ]/g, '');
}

function saysStandIn(core: string): boolean {
  return (
    standInWords().has(core) ||
    /pass?w(?:or)?d|passwort|passphrase|placeholder|change(?:me|it|this)|example|redacted|dummy|^your|^(?:my|some|the|a)?(?:super|top|very)?secret|^(?:my|some|user|db|test|your|the)pass|replace|^insert|^enter|here$|apikey|accesstoken|secretkey/.test(
      core,
    )
  );
}

let standIns: Set<string> | undefined;
let trivials: Set<string> | undefined;

function standInWords(): Set<string> {
  return (standIns ??= new Set(
    'pass pw pwd psw pswd pword token key value string text foo bar baz qux foobar foobaz barbaz test todo tbd none null nil undefined empty fake sample hidden masked removed credentials auth xxx abc p pa user username'.split(
      ' ',
    ),
  ));
}

function trivialWords(): Set<string> {
  return (trivials ??= new Set(
    'root admin administrator postgres postgresql mysql mariadb mongo mongodb redis rabbit rabbitmq guest default demo hello world welcome qwerty letmein docker dev devel development local localhost sa system sys oracle tiger minio minioadmin elastic neo foobared hunter monkey dragon master login laravel symfony django rails drupal wordpress sequelize prisma typeorm hasura keycloak app api web tester testing toor temp tmp public private super manager nopass open opensesame sesame bitnami airflow grafana sonar jenkins odoo magento nextcloud gitlab gitea strapi directus supabase vagrant homestead sail'.split(
      ' ',
    ),
  ));
}

/** True when the characters go up or down one by one, or along the keyboard: `12345678`, `abcdef`, `qwertyuiop`. */
function isSequence(value: string): boolean {
  const lower = value.toLowerCase();
  let steps = 0;
  for (let index = 1; index < lower.length; index++) if (Math.abs(lower.charCodeAt(index) - lower.charCodeAt(index - 1)) <= 1) steps++;
  return steps >= (lower.length - 1) * 0.75 || 'qwertyuiopasdfghjklzxcvbnm'.includes(lower);
}

function isStrong(value: string): boolean {
  if (value.length < 8) return false;
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/].filter((one) => one.test(value)).length;
  if (classes >= 3 || (value.length >= 12 && classes >= 2)) return true;
  return value.length >= 8 && /\d.*\d/.test(value) && /[A-Za-z].*\d.*[A-Za-z]/.test(value);
}
