// Credentials in HTTP headers and in the commands that send them: Basic and Bearer authorization, API key headers, `curl -u user:password`.

import { credentialWeight } from '../credential-weight.ts';
import type { Detection, Detector, Sighting } from '../detector.ts';
import { isStandInUser, passwordKind } from '../password.ts';
import { placeholderReason } from '../score/placeholder.ts';
import { randomness } from '../score/randomness.ts';
import { windowAround } from '../window.ts';

/** Longest credential in a header, and longest command line, in bytes. */
const headerBytes = 4096;
const commandBytes = 2048;

const keyHeaders = [
  'x-api-key',
  'x-auth-token',
  'x-access-token',
  'private-token',
  'x-auth-key',
  'x-secret-key',
  'api-token',
  'x-app-key',
  'x-functions-key',
  'ocp-apim-subscription-key',
];

/** Credentials in headers and in commands that send them. */
export const httpAuthDetector: Detector = {
  name: 'http-auth',
  anchors: [
    { literal: 'basic ', shape: 'run', minRun: 16, runClass: 'A-Za-z0-9+/=', ignoreCase: true, startsWord: true },
    { literal: 'bearer ', shape: 'run', minRun: 16, runClass: 'A-Za-z0-9._~+/=-', ignoreCase: true, startsWord: true },
    ...['curl -', 'curl http', 'curl "', "curl '", 'curl $', 'curl \\'].map((literal) => ({ literal, shape: 'none' as const, startsWord: true })),
    ...keyHeaders.map((literal) => ({ literal, shape: 'none' as const, ignoreCase: true, startsWord: true })),
  ],
  detect: (sighting) => {
    const { literal } = sighting.anchor;
    if (literal === 'basic ') return basic(sighting);
    if (literal === 'bearer ') return bearer(sighting);
    return literal.startsWith('curl') ? command(sighting) : keyHeader(sighting);
  },
};

function basic(sighting: Sighting): Detection | undefined {
  const { text } = windowAround(sighting, 0, headerBytes);
  const encoded = /^basic ([A-Za-z0-9+/]{11,}={0,2})(?![A-Za-z0-9+/=_-])/i.exec(text)?.[1];
  if (encoded === undefined) return undefined;
  const pair = Buffer.from(encoded, 'base64').toString('latin1');
  const colon = pair.indexOf(':');
  if (colon < 0 || !/^[\x20-\x7e]+$/.test(pair)) return undefined;
  const user = pair.slice(0, colon);
  // The client that the examples of RFC 6749 use.
  if (user === 's6BhdRkqt3') return undefined;
  // Keys are often sent as the user, with no password.
  const password = pair.slice(colon + 1) === '' ? user : pair.slice(colon + 1);
  const kind = passwordKind(password, password === user ? '' : user);
  if (kind === 'reference' || kind === 'stand-in' || (kind === 'trivial' && isStandInUser(user))) return undefined;
  const start = sighting.at + 'basic '.length;
  const found = { start, end: start + encoded.length, ruleId: 'http-basic-credential' };
  if (kind === 'strong') return { ...found, confidence: 0.9 };
  return kind === 'weak' ? { ...found, severity: 'medium', confidence: 0.7 } : { ...found, severity: 'low', confidence: 0.35 };
}

function bearer(sighting: Sighting): Detection | undefined {
  const { text } = windowAround(sighting, 0, headerBytes);
  const token = /^bearer ([A-Za-z0-9._~+/-]{16,}={0,2})(?![A-Za-z0-9_%$(<{[=])/i.exec(text)?.[1]?.replace(/[.]+$/, '');
  if (token === undefined || !isRandomToken(token)) return undefined;
  const start = sighting.at + 'bearer '.length;
  return { start, end: start + token.length, ruleId: 'http-bearer-token', confidence: 0.75 };
}

function keyHeader(sighting: Sighting): Detection | undefined {
  const { text } = windowAround(sighting, 0, 512);
  const found = /^[\w.-]{4,40}\\?["'`]?\]?\s{0,4}(?:[:=,]|=>)\s{0,4}\\?["'`]?([A-Za-z0-9._~+/=-]{12,400})(?=\\?["'`]|[\s,;)\]}]|$)/.exec(text);
  if (found?.[1] === undefined || !isRandomToken(found[1])) return undefined;
  const end = sighting.at + found[0].length;
  return { start: end - found[1].length, end, ruleId: 'http-api-key-header', confidence: 0.7 };
}

/** Told from words, names and dotted paths. A JSON Web Token has a detector of its own. */
function isRandomToken(token: string): boolean {
  return !token.startsWith('eyJ') && /\d/.test(token) && placeholderReason(token, '') === undefined && randomness(token) >= 0.5;
}

/** The `-u user:password` and the `-H "name: key"` of a command that may go on over several lines. */
function command(sighting: Sighting): Detection | undefined {
  const { text, from } = windowAround(sighting, 0, commandBytes);
  const line = /^(?:[^\n\\]|\\[^])*/.exec(text)?.[0] ?? '';
  const [first, ...further] = [userPassword(line, from), headerKey(line, from)].filter((one) => one !== undefined);
  return first && { ...first, further };
}

function userPassword(line: string, from: number): Detection | undefined {
  const found = /\s(?:-u|--user|-U|--proxy-user)[\s=]{0,4}\\?["']?([^\s"':$<{]*)["']?:["']?([^\s"']*)/.exec(line);
  if (found?.[1] === undefined) return undefined;
  const host = /\bhttps?:\/\/(?:[^\s/@"']*@)?([^\s/"'?#]+)/.exec(line)?.[1] ?? '';
  const written = found[2]?.replace(/[\\`]+$/, '') ?? '';
  // A key is often sent as the user, with no password.
  const isKey = written === '' && passwordKind(found[1]) === 'strong';
  const password = isKey ? found[1] : written;
  const weight = password === '' ? undefined : credentialWeight({ user: isKey ? '' : found[1], password, host, isDatabase: false });
  if (weight === undefined) return undefined;
  const start = from + found.index + (isKey ? found[0].indexOf(password) : found[0].length - (found[2]?.length ?? 0));
  return { start, end: start + password.length, ruleId: 'curl-user-password', ...weight };
}

/** Headers for Basic and Bearer have anchors of their own. */
function headerKey(line: string, from: number): Detection | undefined {
  const found =
    /\s(?:-H|--header)[\s=]{0,4}\\?["']?(?:authorization|[\w-]{0,40}(?:key|token|secret|auth))\s{0,2}:\s{0,5}(?!(?:basic|bearer)\s)(?:[a-z-]{3,12}[\s=]{1,3})?["']?([A-Za-z0-9._~+/=-]{10,400})(?=\\?["']|\s|$)/i.exec(
      line,
    );
  if (found?.[1] === undefined || !isRandomToken(found[1])) return undefined;
  const end = from + found.index + found[0].length;
  return { start: end - found[1].length, end, ruleId: 'http-api-key-header', confidence: 0.75 };
}
