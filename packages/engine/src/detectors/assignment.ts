// Credentials that only their name gives away: `password = "…"`, `apiKey: "…"`, in every format that assigns values to names.
//
// What a cheap check before `detect` may ask for, and lose nothing: behind the anchor at most 80 bytes of name; then, within 40 bytes, an operator among
// `= : > , ( ? |` or a blank directly before a quote (words, brackets, quotes and line ends may stand before the operator: `name="X" value="…"`,
// `{ get; set; } =`, `</key> <string>`); then, within 40 bytes, a quote and `minRun` bytes without a blank. In files with bare values `minRun` bytes behind
// the operator do as well; in others only directly behind `=` and up to one of `; & " '` (`;Password=…;`, `?token=…&`).

import { parseAssignment } from '../assignment.ts';
import { lineEnd, slice } from '../assignment-bytes.ts';
import type { Anchor, Detection, Detector, Sighting } from '../detector.ts';
import { judgeCredential, shortestMade } from '../score/credential.ts';

/** Most bytes of the value's line that are looked at, before and after it. */
const lineContext = 200;

/** Parts of names whose values are chosen by people: short ones count. */
const chosen = ['pass', 'pwd', 'masterauth'];

/** Parts of names whose values are made by machines. `_` also stands for `-` and `.`; what is written in one piece stands on its own. */
const made = [
  'secret',
  'token',
  'credential',
  'api_key',
  'apikey',
  'access_key',
  'accesskey',
  'auth_key',
  'authkey',
  'private_key',
  'privatekey',
  'encryption_key',
  'encryptionkey',
  'signing_key',
  'signingkey',
  'master_key',
  'masterkey',
  'account_key',
  'accountkey',
  'app_key',
  'appkey',
  'session_key',
  'shared_key',
  'consumer_key',
  'consumerkey',
  'aes_key',
  'hmac_key',
  'crypt_key',
  'license_key',
  'storage_key',
  'deploy_key',
];

const anchorsOf = (literals: readonly string[], minRun: number): readonly Anchor[] => literals.map((literal) => ({ literal, ignoreCase: true, shape: 'assignment', minRun }));

const anchors: readonly Anchor[] = [...anchorsOf(chosen, 4), ...anchorsOf(made, shortestMade), ...anchorsOf(['_key'], 16)];

const scheme = /^(?:bearer|basic|token|apikey)\s+/i;

/** The detector of generic credentials. */
export const assignmentDetector: Detector = { name: 'assignment', anchors, detect };

function detect({ text, start, end, at, facts }: Sighting): Detection | undefined {
  const found = parseAssignment(text, start, end, at, facts);
  if (found === undefined) return undefined;
  const written = slice(text, found.start, found.end);
  // `Authorization: Bearer …`: the scheme is no part of the secret.
  const valueStart = found.start + (scheme.exec(written)?.[0].length ?? 0);
  const value = slice(text, valueStart, found.end);
  const lineStart = Math.max(text.lastIndexOf(0x0a, found.start - 1) + 1, start, found.start - lineContext);
  const line = slice(text, lineStart, lineEnd(text, found.end, Math.min(end, found.end + lineContext)));
  const judgement = judgeCredential({ name: found.name, value, quoted: found.quote !== '', form: found.form, facts, line });
  if ('dropped' in judgement) return undefined;
  return { start: valueStart, end: found.end, ...judgement };
}
