// Credentials in files that tools keep them in, told by the names those files use: Docker, Yarn, netrc, pgpass, kubeconfig, password files, and the
// application keys of web frameworks. One entry of the table for each.

import { credentialWeight } from '../credential-weight.ts';
import type { Anchor, Detection, Detector, Sighting } from '../detector.ts';
import { passwordKind } from '../password.ts';
import type { Severity } from '../severity.ts';
import { placeholderReason } from '../score/placeholder.ts';
import { randomness } from '../score/randomness.ts';
import { windowAround } from '../window.ts';

type Verdict = Pick<Detection, 'confidence' | 'severity'>;

interface Entry {
  readonly anchor: Anchor;
  readonly ruleId: string;
  /** Matched at the anchor; the value is the first group. Made when it is first asked for. */
  readonly pattern: () => RegExp;
  /** Undefined: not a secret. */
  readonly judge: (value: string, match: RegExpExecArray, sighting: Sighting) => Verdict | undefined;
}

/** How far behind the anchor a value may end, in bytes: a kubeconfig holds whole keys. */
const valueBytes = 8192;
/** How far before `login` its machine may stand, in bytes. */
const machineBytes = 256;

const literal = (text: string, more: Partial<Anchor> = {}): Anchor => ({ literal: text, shape: 'none', ...more });
const hash = (start: string, body: () => RegExp): Entry => ({ anchor: literal(`:${start}`), ruleId: 'password-hash', pattern: body, judge: () => ({ confidence: 0.8 }) });

const entries: readonly Entry[] = [
  { anchor: literal('"auth"'), ruleId: 'docker-registry-credential', pattern: () => /^"auth"\s{0,8}:\s{0,8}"([A-Za-z0-9+/]{8,}={0,2})"/, judge: encodedPair },
  { anchor: literal('"identitytoken"'), ruleId: 'docker-registry-credential', pattern: () => /^"identitytoken"\s{0,8}:\s{0,8}"([^"\s]{20,})"/, judge: randomValue },
  { anchor: literal('npmAuthToken'), ruleId: 'yarn-registry-credential', pattern: () => /^npmAuthToken["']?\s{0,4}:\s{0,4}["']?([^\s"']{8,})/, judge: randomValue },
  { anchor: literal('npmAuthIdent'), ruleId: 'yarn-registry-credential', pattern: () => /^npmAuthIdent["']?\s{0,4}:\s{0,4}["']?([^\s"']{6,})/, judge: encodedOrPlainPair },
  {
    anchor: literal('login ', { startsWord: true }),
    ruleId: 'netrc-password',
    pattern: () => /^login[ \t]+\S{1,200}\s+(?:account\s+\S{1,200}\s+)?password[ \t]+(\S{1,400})/,
    judge: netrcPassword,
  },
  { anchor: literal(':5432:'), ruleId: 'pgpass-password', pattern: () => /^:5432:[^:\s]{1,100}:[^:\s]{1,100}:([^\n\r]{1,200})/, judge: pgpassPassword },
  {
    anchor: literal('client-key-data'),
    ruleId: 'kubeconfig-client-key',
    pattern: () => /^client-key-data["']?\s{0,4}:\s{0,4}["']?([A-Za-z0-9+/]{60,}={0,2})/,
    judge: (value) => (/^-----BEGIN [A-Z ]*PRIVATE KEY/.test(decoded(value)) ? { confidence: 0.97 } : undefined),
  },
  hash('$apr1$', () => /^:(\$apr1\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22})/),
  ...['$2a$', '$2b$', '$2y$'].map((start) => hash(start, () => /^:(\$2[aby]\$\d\d\$[./A-Za-z0-9]{53})/)),
  ...['$1$', '$5$', '$6$'].map((start) => hash(start, () => /^:(\$[156]\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{22,86})/)),
  hash('$y$', () => /^:(\$y\$[./A-Za-z0-9]{2,10}\$[./A-Za-z0-9]{1,86}\$[./A-Za-z0-9]{43})/),
  hash('{SHA}', () => /^:(\{SHA\}[A-Za-z0-9+/]{27}=)/),
  hash('{SSHA}', () => /^:(\{SSHA\}[A-Za-z0-9+/]{32,}={0,2})/),
  {
    anchor: literal('base64:', { shape: 'run', minRun: 24, runClass: 'A-Za-z0-9+/=', startsWord: true }),
    ruleId: 'laravel-app-key',
    pattern: () => /^base64:([A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{22}==)(?![A-Za-z0-9+/=])/,
    judge: laravelKey,
  },
  ...['validationKey="', 'decryptionKey="'].map((start) => ({
    anchor: literal(start),
    ruleId: 'aspnet-machine-key',
    pattern: () => /^(?:validation|decryption)Key="([0-9A-Fa-f]{32,128})"/,
    judge: randomValue,
  })),
  ...['secret_key_base', 'SECRET_KEY_BASE'].map((start) => ({
    anchor: literal(start),
    ruleId: 'rails-secret-key-base',
    pattern: () => /^secret_key_base["']?\]?\s{0,8}(?:[:=,]|=>)\s{0,8}["']?([^\s"'<>]{30,256})/i,
    judge: randomValue,
  })),
  {
    anchor: literal('django-insecure-', { startsWord: true }),
    ruleId: 'django-secret-key',
    pattern: () => /^(django-insecure-[^\s"']{30,100})/,
    judge: () => ({ confidence: 0.85 }),
  },
];

const byLiteral = new Map(entries.map((entry) => [entry.anchor.literal, entry]));
const patterns = new Map<Entry, RegExp>();

/** Credentials in configuration files of tools and frameworks. */
export const configCredentialsDetector: Detector = {
  name: 'config-credentials',
  anchors: entries.map(({ anchor }) => anchor),
  detect: (sighting) => {
    const entry = byLiteral.get(sighting.anchor.literal);
    if (entry === undefined) return undefined;
    const pattern = patterns.get(entry) ?? entry.pattern();
    patterns.set(entry, pattern);
    const match = pattern.exec(windowAround(sighting, 0, valueBytes).text);
    const value = match?.[1];
    const verdict = match === null || value === undefined ? undefined : entry.judge(value, match, sighting);
    if (match === null || value === undefined || verdict === undefined) return undefined;
    const start = sighting.at + match[0].lastIndexOf(value);
    return { start, end: start + value.length, ruleId: entry.ruleId, ...verdict };
  },
};

function decoded(value: string): string {
  return Buffer.from(value, 'base64').toString('latin1');
}

function randomValue(value: string): Verdict | undefined {
  if (placeholderReason(value, '') !== undefined || passwordKind(value) === 'reference' || new Set(value).size < 8) return undefined;
  const score = randomness(value);
  return score >= 0.5 ? { confidence: 0.9 } : undefined;
}

/** `user:password` in base64. */
function encodedPair(value: string): Verdict | undefined {
  const pair = decoded(value);
  const colon = pair.indexOf(':');
  return colon > 0 && /^[\x20-\x7e]+$/.test(pair) ? plainPassword(pair.slice(colon + 1)) : undefined;
}

function encodedOrPlainPair(value: string): Verdict | undefined {
  const colon = value.indexOf(':');
  return colon > 0 ? plainPassword(value.slice(colon + 1)) : encodedPair(value);
}

function plainPassword(value: string): Verdict | undefined {
  const verdicts: Readonly<Record<string, { severity: Severity; confidence: number }>> = {
    trivial: { severity: 'low', confidence: 0.4 },
    weak: { severity: 'medium', confidence: 0.7 },
    strong: { severity: 'high', confidence: 0.9 },
  };
  return verdicts[passwordKind(value)];
}

function netrcPassword(value: string, match: RegExpExecArray, sighting: Sighting): Verdict | undefined {
  const before = windowAround(sighting, machineBytes, 0).text;
  const machine = /(?:\bmachine\s+(\S+)|\bdefault)\s+$/.exec(before);
  if (machine === null) return undefined;
  const user = /^login[ \t]+(\S+)/.exec(match[0])?.[1] ?? '';
  return credentialWeight({ user, password: value.replace(/["',;\\]+$/, ''), host: machine[1] ?? '', isDatabase: false });
}

/** `host:port:database:user:password`, in files of that name alone. */
function pgpassPassword(value: string, match: RegExpExecArray, sighting: Sighting): Verdict | undefined {
  if (!/pgpass(?:\.conf)?$/.test(sighting.facts.path)) return undefined;
  const host = /[^\s:]*$/.exec(windowAround(sighting, machineBytes, 0).text)?.[0] ?? '';
  return credentialWeight({ user: match[0].split(':')[3] ?? '', password: value, host, isDatabase: true });
}

function laravelKey(value: string, _: RegExpExecArray, sighting: Sighting): Verdict | undefined {
  if (!/key\W{0,12}$/i.test(windowAround(sighting, 32, 0).text)) return undefined;
  return new Set(value).size >= 12 ? { confidence: 0.95 } : undefined;
}
