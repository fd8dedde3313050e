// Private keys in every armour: PEM (PKCS #1, PKCS #8, SEC 1, DSA, OpenSSH, PGP, SSH2), PuTTY files and JSON Web Keys, on many lines or one, with escaped line
// ends, quoted, commented or indented. A header without a whole body behind it is no secret.

import { armouredBody, hasDerLength } from '../armour.ts';
import type { ArmouredBody } from '../armour.ts';
import type { Detection, Detector, Sighting } from '../detector.ts';
import { windowAround } from '../window.ts';

/** How much of a header stands before ` PRIVATE KEY`, and from there on. */
const headerBytes = 48;
/** How far a PuTTY file's private lines, or the members of a JSON Web Key, may be from the anchor. */
const puttyBytes = 8192;
const jwkBytes = 6144;
/** Body characters of the shortest key there is (Ed25519 as PKCS #8), and of one that may go without its footer. */
const shortestBody = 60;
const shortestOpenBody = 200;

/** `openssh-key-v1`, and the same followed by the cipher `none`. */
const openSshMagic = 'b3BlbnNzaC1rZXktdjEA';
const openSshPlain = `${openSshMagic}AAAABG5vbmU`;

/** Private keys. */
export const privateKeyDetector: Detector = {
  name: 'private-key',
  anchors: [
    { literal: ' PRIVATE KEY', shape: 'none' },
    { literal: 'PuTTY-User-Key-File-', shape: 'none' },
    { literal: '"kty', shape: 'none' },
    { literal: "'kty", shape: 'none' },
  ],
  detect: (sighting) => {
    if (sighting.anchor.literal.endsWith('kty')) return jsonWebKey(sighting);
    if (sighting.anchor.literal.startsWith('PuTTY')) return puttyKey(sighting);
    return armouredKey(sighting);
  },
};

function armouredKey(sighting: Sighting): Detection | undefined {
  const { text, from } = windowAround(sighting, headerBytes, headerBytes);
  const at = sighting.at - from;
  const opening = /-{4,5} ?BEGIN((?: [A-Z0-9]+){0,4})$/.exec(text.slice(0, at));
  const closing = /^ PRIVATE KEY(?: BLOCK)? ?-{4,5}/.exec(text.slice(at));
  if (opening?.[1] === undefined || closing === null) return undefined;
  const start = from + opening.index;
  const kind = opening[1].trim();
  const body = armouredBody(sighting.text, sighting.at + closing[0].length, sighting.end);
  if (body === undefined || body.length < (body.isClosed ? shortestBody : shortestOpenBody)) return undefined;
  return { start, end: body.end, ...verdict(kind, body) };
}

function verdict(kind: string, body: ArmouredBody): Pick<Detection, 'ruleId' | 'confidence'> {
  const confidence = body.isClosed ? 0.98 : 0.7;
  if (kind === 'PGP') return { ruleId: 'pgp-private-key', confidence };
  if (kind.includes('ENCRYPTED') || body.isEncrypted) return { ruleId: 'encrypted-private-key', confidence };
  if (body.head.startsWith(openSshMagic)) {
    return { ruleId: body.head.startsWith(openSshPlain) ? 'private-key' : 'encrypted-private-key', confidence };
  }
  const isWellFormed = hasDerLength(body.head, body.length);
  return { ruleId: 'private-key', confidence: isWellFormed ? confidence : Math.min(confidence, 0.8) };
}

function puttyKey(sighting: Sighting): Detection | undefined {
  const { text, from } = windowAround(sighting, 0, puttyBytes);
  const found = /^PuTTY-User-Key-File-\d: ?[^\r\n\\]{1,100}(?:\r?\n|\\r|\\n)[^]*?Private-Lines: ?\d{1,3}\s*(?:\\r|\\n|\s)*([A-Za-z0-9+/=\s]{40,})/.exec(text);
  if (found?.[1] === undefined) return undefined;
  const isEncrypted = /Encryption: ?aes/.test(found[0]);
  const end = from + found[0].trimEnd().length;
  return { start: sighting.at, end, ruleId: isEncrypted ? 'encrypted-private-key' : 'private-key', confidence: 0.95 };
}

/** A JSON Web Key (RFC 7517) is private when it has the member `d`, or, for `oct`, `k`. */
function jsonWebKey(sighting: Sighting): Detection | undefined {
  const { text, from } = windowAround(sighting, jwkBytes, jwkBytes);
  const at = sighting.at - from;
  const open = text.lastIndexOf('{', at);
  const close = text.indexOf('}', at);
  if (open < 0 || text.lastIndexOf('}', at) > open) return undefined;
  const members = text.slice(open, close < 0 ? text.length : close);
  const type = /["']kty\\?["']\s{0,8}:\s{0,8}\\?["'](RSA|EC|OKP|oct)\\?["']/.exec(members)?.[1];
  if (type === undefined) return undefined;
  const secret = (
    type === 'oct' ? /["'{,\s](k)\\?["']?\s{0,8}:\s{0,8}\\?["']([A-Za-z0-9_-]{20,})\\?["']/ : /["'{,\s](d)\\?["']?\s{0,8}:\s{0,8}\\?["']([A-Za-z0-9_-]{40,})\\?["']/
  ).exec(members);
  if (secret?.[2] === undefined || new Set(secret[2]).size < 10) return undefined;
  const start = from + open + secret.index + secret[0].lastIndexOf(secret[2]);
  return { start, end: start + secret[2].length, ruleId: 'json-web-key-private', confidence: 0.95 };
}
