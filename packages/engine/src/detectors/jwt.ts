// JSON Web Tokens (RFC 7519), signed (RFC 7515) and encrypted (RFC 7516): the payload must parse, and the header if it is whole. No clock: an expired token is reported like any other.

import type { Detection, Detector, Sighting } from '../detector.ts';

/** Longest token looked at, in bytes. */
const longestToken = 16_384;
/** Length of a signature in characters, by the last three digits of the algorithm's name or by the name. */
const signatureLengths: Readonly<Record<string, number>> = { HS256: 43, HS384: 64, HS512: 86, ES256: 86, ES256K: 86, ES384: 128, ES512: 176, EdDSA: 86 };

/** What a header without `alg` is known by: names that RFC 7515, RFC 7516 and the registry of IANA give to its members. */
const headerNames: ReadonlySet<string> = new Set('apu apv aud b64 crit cty enc epk iss iv jku jwk key_ops nonce p2c p2s ppt sub svt tag url x5c x5t x5t#S256 x5u zip'.split(' '));

/** JSON Web Tokens. */
export const jwtDetector: Detector = {
  name: 'jwt',
  anchors: [
    { literal: 'eyJ', shape: 'run', minRun: 14, runClass: 'A-Za-z0-9_-', startsWord: true },
    // A header with a blank or a line feed behind its brace.
    { literal: 'eyAi', shape: 'run', minRun: 14, runClass: 'A-Za-z0-9_-', startsWord: true },
    { literal: 'ewog', shape: 'run', minRun: 14, runClass: 'A-Za-z0-9_-', startsWord: true },
  ],
  detect: (sighting) => {
    const { text, at } = sighting;
    const parts = partEnds(sighting);
    if (parts.length !== 3 && parts.length !== 5) return undefined;
    const [headerEnd = at, payloadEnd = at] = parts;
    const end = parts[parts.length - 1] ?? at;
    const header = jsonObject(text.toString('latin1', at, headerEnd));
    const algorithm = header?.['alg'];
    if (header !== undefined && typeof algorithm !== 'string' && !Object.keys(header).some((name) => headerNames.has(name))) return undefined;
    if (parts.length === 5) return typeof header?.['enc'] === 'string' ? { start: at, end, ruleId: 'json-web-token', confidence: 0.75 } : undefined;
    const payload = jsonObject(text.toString('latin1', headerEnd + 1, payloadEnd));
    if (payload === undefined) return undefined;
    return { start: at, end, ...verdict(typeof algorithm === 'string' ? algorithm : '', payload, text.toString('latin1', payloadEnd + 1, end)) };
  },
};

/** Ends of the parts that dots divide. */
function partEnds({ text, at, end }: Sighting): number[] {
  const limit = Math.min(end, at + longestToken);
  const ends: number[] = [];
  let index = at;
  for (; index < limit && ends.length < 5; index++) {
    const byte = text[index] ?? 0;
    if (byte === 0x2e) {
      // The full stop of a sentence is not part of the token.
      const next = index + 1 < limit ? (text[index + 1] ?? 0) : 0;
      if (ends.length >= 2 && !isBase64Url(next) && !(ends.length < 4 && next === 0x2e)) break;
      ends.push(index);
    } else if (!isBase64Url(byte)) break;
  }
  ends.push(index);
  return ends;
}

function isBase64Url(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x2d || byte === 0x5f;
}

function jsonObject(part: string): Readonly<Record<string, unknown>> | undefined {
  const decoded = Buffer.from(part, 'base64url').toString('utf8');
  if (!/^\s*\{/.test(decoded)) return undefined;
  try {
    const value: unknown = JSON.parse(decoded);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    // Not JSON is an answer here: what looks like a token is none.
    return undefined;
  }
}

function verdict(algorithm: string, payload: Readonly<Record<string, unknown>>, signature: string): Omit<Detection, 'start' | 'end'> {
  const isExample = (payload['sub'] === '1234567890' && payload['name'] === 'John Doe') || payload['name'] === 'John Doe' || payload['iss'] === 'supabase-demo';
  const isSupabase = payload['iss'] === 'supabase' || payload['iss'] === 'supabase-demo';
  if (isSupabase && payload['role'] === 'service_role')
    return { ruleId: 'supabase-service-role-key', confidence: isExample ? 0.5 : 0.97, ...(isExample && { severity: 'low' as const }) };
  if (isSupabase && payload['role'] === 'anon') return { ruleId: 'supabase-anon-key', confidence: isExample ? 0.4 : 0.9 };
  if (isExample || algorithm === 'none' || signature === '') return { ruleId: 'json-web-token', severity: 'low', confidence: 0.35 };
  const expected = signatureLengths[algorithm] ?? (/^[RP]S/.test(algorithm) ? 171 : 20);
  const isWhole = expected === 171 || expected === 20 ? signature.length >= expected : signature.length === expected;
  if (isWhole && new Set(signature).size > 8) return { ruleId: 'json-web-token', confidence: 0.85 };
  return { ruleId: 'json-web-token', severity: 'low', confidence: signature.length < 20 ? 0.2 : 0.5 };
}
