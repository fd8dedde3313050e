// Findings about whole files: environment files that git would commit, private keys and key stores by name and first bytes. Pure: whoever lists the files
// hands in what is known of them.

import { isReference, passwordKind } from './password.ts';
import { publicPrefixOf } from './public-prefix.ts';
import type { Severity } from './severity.ts';

/** What is known of a file. */
export interface KnownFile {
  /** Relative, with `/` between its parts. */
  readonly path: string;
  /** Git has it in its index. */
  readonly isTracked: boolean;
  /** An ignore rule covers it; of no effect on a tracked file. */
  readonly isIgnored: boolean;
  /** The first 16 KB or so; absent when they could not be read, and then the name alone decides. */
  readonly headBytes?: Uint8Array;
}

/** A file that should not be committed. */
export interface FileFinding {
  readonly path: string;
  readonly ruleId: 'env-file-not-ignored' | 'private-key-file' | 'key-store-file' | 'credential-file';
  /** The line that shows it, 1-based. */
  readonly line: number;
  readonly severity: Severity;
  /** 0…1 */
  readonly confidence: number;
}

/** What git would commit and should not, in the order of the files. */
export function fileFindings(files: readonly KnownFile[]): FileFinding[] {
  return files.filter(({ isTracked, isIgnored }) => isTracked || !isIgnored).flatMap((file) => findingsOf(file));
}

/** True for the names of environment files, those of examples and of encrypted ones left out. */
export function isEnvFile(path: string): boolean {
  const name = baseOf(path);
  if (/[._-](?:examples?|samples?|templates?|tpl|tmpl|dist|defaults?|schema|spec|vault|encrypted|enc|d\.ts|md|ts|js|json|ya?ml|txt|py|sh|gpg|age)$/i.test(name)) return false;
  return /^\.env(?:[._-][\w.-]+)?$|^[\w-]+\.env$|^\.envrc$|^\.dev\.vars(?:\.[\w-]+)?$|^env\.(?:local|production|development|staging)$/i.test(name);
}

function findingsOf(file: KnownFile): FileFinding[] {
  const found = isEnvFile(file.path) ? envFinding(file) : keyFinding(file);
  return found === undefined ? [] : [{ path: file.path, ...found }];
}

type Verdict = Omit<FileFinding, 'path'>;

function envFinding({ headBytes }: KnownFile): Verdict | undefined {
  if (headBytes === undefined) return { ruleId: 'env-file-not-ignored', line: 1, severity: 'low', confidence: 0.5 };
  let ordinary: number | undefined;
  for (const [index, line] of latin1(headBytes).split('\n').entries()) {
    const [, name, written] = /^\s*(?:export\s+)?([A-Za-z_][\w.]*)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === undefined || written === undefined || !isValue(written)) continue;
    if (isSecretName(name) && publicPrefixOf(name) === undefined) return { ruleId: 'env-file-not-ignored', line: index + 1, severity: 'medium', confidence: 0.85 };
    if (publicPrefixOf(name) === undefined) ordinary ??= index + 1;
  }
  return ordinary === undefined ? undefined : { ruleId: 'env-file-not-ignored', line: ordinary, severity: 'low', confidence: 0.6 };
}

/** A literal value that says something: not empty, not a reference, not a placeholder, not an encrypted one. */
function isValue(written: string): boolean {
  const value = written.replace(/^(['"])(.*)\1$/, '$2');
  if (value === '' || value.startsWith('#') || value.startsWith('encrypted:') || isReference(value)) return false;
  const kind = passwordKind(value);
  return kind !== 'reference' && kind !== 'stand-in';
}

function isSecretName(name: string): boolean {
  return /secret|token|passw|pwd|(?:^|_)pass(?:_|$)|key|credential|auth|dsn|private|(?:database|db|redis|mongo\w*|amqp|postgres\w*|mysql)_ur[il]/i.test(name);
}

interface Magic {
  readonly ruleId: FileFinding['ruleId'];
  readonly name: RegExp;
  /** Undefined when nothing in the file can tell. */
  readonly head?: RegExp;
}

/** Names, and how the files that bear them begin, one character for each byte. */
const magics: readonly Magic[] = [
  {
    ruleId: 'private-key-file',
    name: /^(?:id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|.*\.(?:pem|key|ppk|p8|asc|ovpn|openssh))$/i,
    head: /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----\s+[A-Za-z0-9+/:, ]{16}|^PuTTY-User-Key-File-/,
  },
  // DER: a sequence that begins with version 0 (PKCS #1, PKCS #8) or version 1 and an octet string (SEC 1).
  { ruleId: 'private-key-file', name: /\.(?:key|der|p8|pk8)$/i, head: /^0(?:\x82[^]{2}|\x81[^]|[^])\x02\x01(?:\x00[\x02\x30]|\x01\x04)/ },
  { ruleId: 'private-key-file', name: /^secring\.gpg$|\.(?:gpg|pgp)$/i, head: /^[\x94\x95\xc5][^]{2,5}[\x03-\x06]/ },
  { ruleId: 'key-store-file', name: /\.(?:p12|pfx|keystore|jks)$/i, head: /^0(?:\x82[^]{2}|\x83[^]{3}|\x80)\x02\x01\x03|^\xfe\xed\xfe\xed|^\xce\xce\xce\xce/ },
  { ruleId: 'key-store-file', name: /\.(?:bks|uber|bcfks)$/i },
  { ruleId: 'key-store-file', name: /\.(?:kdbx?|psafe3|agilekeychain|opvault)$/i, head: /^\x03\xd9\xa2\x9a|^PWS3/ },
  { ruleId: 'key-store-file', name: /\.keychain(?:-db)?$/i, head: /^kych/ },
  { ruleId: 'credential-file', name: /^master\.key$|^(?:production|staging|development|test)\.key$/, head: /^[0-9a-f]{32}\s*$/ },
];

function keyFinding({ path, headBytes }: KnownFile): Verdict | undefined {
  const name = baseOf(path);
  const named = magics.filter((magic) => magic.name.test(name));
  if (named.length === 0) return undefined;
  if (headBytes === undefined) return undecided(named, name);
  const head = latin1(headBytes);
  const magic = named.find((one) => one.head === undefined || one.head.test(head));
  if (magic === undefined) return undefined;
  const at = Math.max(0, head.search(/-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY/));
  return { ruleId: magic.ruleId, line: head.slice(0, at).split('\n').length, severity: severities[magic.ruleId], confidence: 0.9 };
}

const severities: Readonly<Record<FileFinding['ruleId'], Severity>> = {
  'env-file-not-ignored': 'medium',
  'private-key-file': 'high',
  'key-store-file': 'medium',
  'credential-file': 'high',
};

/** By name alone only what is hardly ever anything else. */
function undecided(named: readonly Magic[], name: string): Verdict | undefined {
  const isTelling = /^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$|\.(?:ppk|p12|pfx|jks|keystore|kdbx|bks)$/i.test(name);
  const ruleId = named[0]?.ruleId;
  return isTelling && ruleId !== undefined ? { ruleId, line: 1, severity: severities[ruleId], confidence: 0.6 } : undefined;
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
