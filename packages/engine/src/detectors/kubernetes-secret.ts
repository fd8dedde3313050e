// Kubernetes Secrets in YAML and JSON: base64 values under `data`, plain ones under `stringData`. Sealed, external and encrypted ones are of other kinds and
// hold none; certificates, names and addresses are left out.

import type { Detector } from '../detector.ts';
import { passwordKind } from '../password.ts';
import type { ByteRange } from '../source.ts';
import { windowAround } from '../window.ts';

/** How far a manifest reaches before and behind `kind`, in bytes, and how many values are taken from it. */
const manifestBytes = 16_384;
const mostValues = 256;
/** Fewest characters of an encoded value: shorter ones are words. */
const leastEncoded = 10;

/** Entries of a Secret that are no secrets. */
const publicName =
  /(?:^|[-_.])(?:user(?:name|id)?|host(?:name)?|port|database|db[-_]?name|db|email|region|endpoint|url|uri|namespace|name|ca|issuer|version|type|bucket)$|\.(?:crt|cer|pub)$|cert|^ca\.|public|known_hosts/i;

/** Kubernetes Secrets. */
export const kubernetesSecretDetector: Detector = {
  name: 'kubernetes-secret',
  anchors: [
    { literal: 'kind: Secret', shape: 'none', ignoreCase: true, startsWord: true },
    { literal: 'kind: "Secret"', shape: 'none', ignoreCase: true, startsWord: true },
    { literal: "kind: 'Secret'", shape: 'none', ignoreCase: true, startsWord: true },
    { literal: '"kind": "Secret"', shape: 'none' },
    { literal: '"kind":"Secret"', shape: 'none' },
  ],
  detect: (sighting) => {
    const { text, from } = windowAround(sighting, manifestBytes, manifestBytes);
    const at = sighting.at - from;
    if (!/^\s*(?:[#,}\r\n]|$)/.test(text.slice(at + sighting.anchor.literal.length, at + sighting.anchor.literal.length + 40))) return undefined;
    const found = sighting.anchor.literal.startsWith('"') ? valuesOfJson(text, at) : valuesOfYaml(text, at);
    const [first, ...further] = found
      .slice(0, mostValues)
      .map((value) => ({ start: from + value.start, end: from + value.end, ruleId: 'kubernetes-secret', confidence: value.confidence }));
    return first && { ...first, further };
  },
};

interface Value {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

function valuesOfYaml(text: string, at: number): Value[] {
  const { start, end } = documentAround(text, at);
  const document = text.slice(start, end);
  const indent = /[ \t-]*$/.exec(text.slice(0, at))?.[0].length ?? 0;
  const values: Value[] = [];
  let block: 'data' | 'stringData' | undefined;
  let offset = start;
  let name: string | undefined;
  for (const line of document.split('\n')) {
    const depth = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    const heading = /^[ \t-]*["']?(data|stringData)["']?:\s*(?:#.*)?\r?$/.exec(line)?.[1];
    if (heading !== undefined && depth <= indent + 1) block = heading === 'data' ? 'data' : 'stringData';
    else if (depth <= indent && line.trim() !== '' && !line.trimStart().startsWith('#')) block = undefined;
    else if (block !== undefined) {
      const entry = /^[ \t]+["']?([\w.-]+)["']?:[ \t]*(?:[|>][+-]?[ \t]*\r?$|["']?([^\s"'#][^"'\r\n]*?)["']?[ \t]*(?:#.*)?\r?$)?/.exec(line);
      if (entry !== null) name = entry[1];
      const written = entry === null ? line.trim() : entry[2];
      if (name !== undefined && written) values.push(...valueOf(name, written, offset + line.lastIndexOf(written), block));
    }
    offset += line.length + 1;
  }
  return values;
}

/** Between lines of three dashes, or, where manifests follow each other without, from `apiVersion` to the next; string literals of code bound it too. */
function documentAround(text: string, at: number): ByteRange {
  const bounds = /\n---|`|(?<=\n|^)[ \t-]*["']?apiVersion["']?:/g;
  // In a manifest that begins with its kind, the version follows on the next line.
  const nextLine = text.indexOf('\n', text.indexOf('\n', at) + 1);
  let start = 0;
  for (const { index, 0: bound } of text.matchAll(bounds)) {
    if (index < at) start = bound === '`' ? index + 1 : index;
    else if (index > nextLine || !bound.includes('apiVersion')) return { start, end: index };
  }
  return { start, end: text.length };
}

function valuesOfJson(text: string, at: number): Value[] {
  const values: Value[] = [];
  const nearby = /"(data|stringData)"\s*:\s*\{([^{}]*)\}/g;
  const next = text.indexOf('"kind"', at + 8);
  for (const block of text.matchAll(nearby)) {
    if (Math.abs(block.index - at) > manifestBytes / 2 || (next > 0 && block.index > next)) continue;
    const body = block.index + block[0].length - 1 - (block[2]?.length ?? 0);
    for (const entry of (block[2] ?? '').matchAll(/"([\w.-]+)"\s*:\s*"([^"\\]+)"/g)) {
      values.push(...valueOf(entry[1] ?? '', entry[2] ?? '', body + entry.index + entry[0].length - 1 - (entry[2]?.length ?? 0), block[1] === 'data' ? 'data' : 'stringData'));
    }
  }
  return values;
}

function valueOf(name: string, written: string, start: number, block: 'data' | 'stringData'): Value[] {
  if (publicName.test(name) || /\{\{|\$\{|^ENC\[|^<.*>$/.test(written)) return [];
  const value = block === 'data' ? plainOf(written) : written;
  if (value === undefined || /^-----BEGIN (?!.*PRIVATE)/.test(value)) return [];
  const kind = passwordKind(value);
  if (kind === 'reference' || kind === 'stand-in') return [];
  return [{ start, end: start + written.length, confidence: kind === 'strong' ? 0.9 : kind === 'weak' ? 0.7 : 0.45 }];
}

/** Undefined for what is not base64, or too short to be a secret. */
function plainOf(written: string): string | undefined {
  return written.length >= leastEncoded && /^[A-Za-z0-9+/]+={0,3}$/.test(written) ? Buffer.from(written, 'base64').toString('latin1') : undefined;
}
