// The kernel again, in plain TypeScript and the slow, obvious way: the oracle of the kernel's tests, and what runs where there is no
// WebAssembly. It shares the memory layout and the classes with the kernel, and nothing of its filters.

import type { Anchor } from '../detector.ts';
import { byteSet, writeClasses } from './classes.ts';
import type { ByteSet } from './classes.ts';
import { tablesOf } from './kernel.ts';
import type { Kernel } from './kernel.ts';
import { nameHash, writeNameBits } from './name-hash.ts';
import { isFoundByRun } from './tables.ts';
import {
  base64Found,
  blankBit,
  longValue,
  maxJointShare,
  shortValue,
  bridgeBit,
  bridgeReach,
  hexBit,
  hexFound,
  maxFound,
  maxNamedValue,
  memoryBytes,
  minBase64,
  minHex,
  minNamedValue,
  minUserToken,
  minValue,
  nameBit,
  nameDistance,
  nameReach,
  quoteBit,
  runBit,
  sniffBytes,
  userinfoBit,
  userinfoReach,
  valueBit,
  valueFound,
  wordBit,
} from './layout.ts';

const quotes = new Set(Buffer.from('"\'`'));
const operators = new Set(Buffer.from('=:>,(|?'));
const expressionStarts = new Set(Buffer.from('${[(<"\'`'));
const literalBytes = 16;

interface TwinAnchor {
  readonly bytes: Buffer;
  readonly check: (text: Text, from: number, after: number) => boolean;
}

interface Text {
  readonly bytes: Buffer;
  readonly classes: Uint32Array;
  readonly hasBareValues: (at: number) => boolean;
}

/** A kernel that looks for `anchors` at every offset of the text. */
export function createTwin(anchors: readonly Anchor[], names: readonly string[]): Kernel {
  const buffer = new ArrayBuffer(memoryBytes);
  const memory = Buffer.from(buffer);
  const tables = tablesOf(buffer);
  writeNameBits(tables.nameBits, names);
  const classes = new Uint32Array(256);
  writeClasses(classes, []);
  const twins = anchors.map(twinOf);
  const isPrefix = anchors.map(isFoundByRun);
  const byStart = indexByStart(twins, (index) => !isPrefix[index]);
  const byPrefix = indexByStart(twins, (index) => isPrefix[index] === true);
  const nameHashes = new Set(names.map((name) => nameHash(name)));
  return {
    memory,
    ...tables,
    scan: (start, end, segments) => {
      const text = { bytes: memory, classes, hasBareValues: (at: number) => bareAt(tables.segments, segments, at) };
      return collect(tables.found, findAnchors(text, twins, byStart, start, end));
    },
    scanRuns: (start, end, segments) => {
      const text = { bytes: memory, classes, hasBareValues: (at: number) => bareAt(tables.segments, segments, at) };
      const prefixes = (at: number): number[] =>
        (byPrefix.get(foldedStart(memory, at)) ?? []).filter((number) => twins[number]?.check(text, at, at + twins[number].bytes.length) && at + twins[number].bytes.length <= end);
      return collect(tables.found, findRuns({ text, prefixes, nameHashes }, start, end));
    },
    countLines: (start, end) => memory.subarray(start, end).reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 0),
    seal: (start, end) => {
      memory.fill(0, end, end + 64);
      return memory.subarray(start, Math.min(end, start + sniffBytes)).includes(0) ? 1 : 0;
    },
  };
}

function collect(found: Uint32Array, hits: Iterable<readonly [at: number, anchor: number]>): number {
  let count = 0;
  for (const [at, anchor] of hits) {
    if (count === maxFound) return -1;
    found[count * 2] = at;
    found[count * 2 + 1] = anchor;
    count++;
  }
  return count;
}

function bareAt(segments: Uint32Array, count: number, at: number): boolean {
  let index = 0;
  while (index < count && (segments[index * 2] ?? 0) <= at) index++;
  return segments[index * 2 + 1] === 1;
}

function indexByStart(twins: readonly TwinAnchor[], isWanted: (index: number) => boolean): Map<number, number[]> {
  const index = new Map<number, number[]>();
  twins.forEach(({ bytes }, number) => {
    if (!isWanted(number)) return;
    const key = foldedStart(bytes, 0);
    index.set(key, [...(index.get(key) ?? []), number]);
  });
  return index;
}

function foldedStart(bytes: Buffer, at: number): number {
  return (bytes[at] ?? 0) | 0x20 | (((bytes[at + 1] ?? 0) | 0x20) << 8) | (((bytes[at + 2] ?? 0) | 0x20) << 16);
}

function* findAnchors(text: Text, twins: readonly TwinAnchor[], byStart: Map<number, number[]>, start: number, end: number): Iterable<readonly [number, number]> {
  for (let at = start; at < end; at++) {
    for (const number of byStart.get(foldedStart(text.bytes, at)) ?? []) {
      const anchor = twins[number];
      const after = at + (anchor?.bytes.length ?? 0);
      if (anchor && after <= end && anchor.check(text, at, after)) yield [at, number];
    }
  }
}

function twinOf(anchor: Anchor): TwinAnchor {
  const bytes = Buffer.from(anchor.literal, 'latin1').subarray(0, literalBytes);
  const isWhole = bytes.length === anchor.literal.length;
  const run = anchor.shape === 'run' && anchor.runClass && anchor.minRun ? { set: byteSet(anchor.runClass), least: anchor.minRun } : undefined;
  const check = (text: Text, from: number, after: number): boolean => {
    if (!isLiteral(text.bytes, from, bytes, anchor.ignoreCase === true)) return false;
    if (anchor.startsWord && !isWordStart(text, from)) return false;
    if (!isWhole) return true;
    if (/^\\[ux]/.test(anchor.literal)) return isEscape(text.bytes, after, anchor.literal[1] === 'x');
    if (anchor.shape === 'assignment') return isAssignment(text, after, anchor.minRun ?? minValue);
    if (anchor.shape === 'userinfo') return isUserinfo(text, after);
    return run ? isRun(text.bytes, after, run.set, run.least) : true;
  };
  return { bytes, check };
}

function isLiteral(text: Buffer, from: number, literal: Buffer, ignoreCase: boolean): boolean {
  const actual = text.toString('latin1', from, from + literal.length);
  const wanted = literal.toString('latin1');
  if (!ignoreCase) return actual === wanted;
  const fold = (value: string): string => value.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return fold(actual) === fold(wanted);
}

function has(text: Text, at: number, bit: number): boolean {
  return ((text.classes[text.bytes[at] ?? 0] ?? 0) & bit) !== 0;
}

function isWordStart(text: Text, from: number): boolean {
  if (!has(text, from - 1, wordBit)) return true;
  const before = text.bytes.toString('latin1', from - 6, from);
  if (/\\[nrt]$/.test(before)) return true;
  return has(text, from - 1, hexBit) && (before[3] === '%' || before.startsWith('\\u'));
}

function isRun(text: Buffer, at: number, set: ByteSet, least: number): boolean {
  return text.subarray(at, at + least).every((byte) => set[byte] === 1);
}

function isAssignment(text: Text, after: number, least: number): boolean {
  let at = after;
  while (at < after + nameReach && has(text, at, nameBit)) at++;
  if (text.bytes[at] === 0x20 && text.hasBareValues(at) && isDirectValue(text, at + 1, least)) return true;
  const reach = at + bridgeReach;
  let seenOperator = false;
  let seenGap = false;
  for (; at < reach; at++) {
    const byte = text.bytes[at] ?? 0;
    const before = text.bytes.toString('latin1', at - 2, at);
    if (quotes.has(byte)) {
      if ((seenOperator || /[ \t@]$/.test(before)) && isQuotedValue(text, at + 1, byte, least)) return true;
      seenGap = true;
    } else if (operators.has(byte)) {
      seenOperator = true;
      if (text.hasBareValues(at) ? isBareValue(text, at + 1, least) : byte === 0x3d && isDirectValue(text, at + 1, least)) return true;
    } else if (has(text, at, blankBit) || byte === 0x3c) {
      seenGap = true;
    } else {
      const isPassing = (byte === 0x2f && before.endsWith('<')) || (byte === 0x3b && before === 'et');
      if (!has(text, at, bridgeBit) && !((seenOperator || seenGap) && has(text, at, nameBit)) && !isPassing) return false;
    }
  }
  return false;
}

function isQuotedValue(text: Text, at: number, quote: number, least: number): boolean {
  for (let index = 0; index < 64; index++) {
    const byte = text.bytes[at + index] ?? 0;
    if (byte === quote || byte === 0x5c) return isValue(text, at, index, least, least <= shortValue);
    if (!has(text, at + index, valueBit)) return false;
  }
  return true;
}

function isBareValue(text: Text, after: number, least: number): boolean {
  let at = after;
  while (text.bytes[at] === 0x20 || text.bytes[at] === 0x09) at++;
  return !expressionStarts.has(text.bytes[at] ?? 0) && hasValueRun(text, at, least, least <= shortValue);
}

function isDirectValue(text: Text, at: number, least: number): boolean {
  return !/["'`= ]/.test(text.bytes.toString('latin1', at, at + 1)) && hasValueRun(text, at, least, false);
}

function hasValueRun(text: Text, at: number, least: number, isSettled: boolean): boolean {
  for (let index = 0; index < 64; index++) {
    const isEnd = !has(text, at + index, valueBit) || /["'`;&\\]/.test(text.bytes.toString('latin1', at + index, at + index + 1));
    if (isEnd) return isValue(text, at, index, least, isSettled);
  }
  return true;
}

function isValue(text: Text, at: number, length: number, least: number, isSettled: boolean): boolean {
  return length >= least && (isSettled || length >= longValue || /\d/.test(text.bytes.toString('latin1', at, at + length)));
}

function isUserinfo(text: Text, after: number): boolean {
  const authority = text.bytes.toString('latin1', after, after + userinfoReach);
  const at = authority.indexOf('@');
  const colon = authority.indexOf(':');
  if (at < 0 || (colon < 0 || colon > at ? at < minUserToken : colon === at - 1)) return false;
  for (let index = 0; index < at; index++) if (!has(text, after + index, userinfoBit)) return false;
  return true;
}

function isEscape(text: Buffer, after: number, isByte: boolean): boolean {
  const following = text.toString('latin1', after, after + 14);
  return isByte ? /^.(?:\\x[2-7].){2}/s.test(following) : /^..(?:\\u..[2-7].){2}/s.test(following);
}

interface Runs {
  readonly text: Text;
  readonly prefixes: (at: number) => readonly number[];
  readonly nameHashes: ReadonlySet<number>;
}

function* findRuns(runs: Runs, start: number, end: number): Iterable<readonly [number, number]> {
  const { text } = runs;
  for (let from = start; from < end; from++) {
    if (!has(text, from, runBit)) continue;
    let to = from;
    while (to < end && has(text, to, runBit)) to++;
    const block = (from + 15) & ~15;
    if (block + 16 <= to && /\d/.test(text.bytes.toString('latin1', from, to))) yield* findInRun(runs, start, from, to);
    from = to;
  }
}

function* findInRun({ text, prefixes, nameHashes }: Runs, start: number, from: number, to: number): Iterable<readonly [number, number]> {
  const run = text.bytes.toString('latin1', from, to);
  for (let at = from; at < to; at++) {
    if (at === from || /[+\-./]/.test(run[at - from - 1] ?? '')) for (const number of prefixes(at)) yield [at, number];
  }
  let at = from;
  for (const part of run.split('.')) {
    const kind = encodedKind(part);
    if (kind) yield [at, kind];
    at += part.length + 1;
  }
  const before = text.bytes[from - 1];
  if (before === 0x5c) {
    for (const number of prefixes(from + 1)) yield [from + 1, number];
    if (run.startsWith('u')) for (const number of prefixes(from + 5)) yield [from + 5, number];
  } else if (before === 0x25) for (const number of prefixes(from + 2)) yield [from + 2, number];
  if (run.length < minNamedValue || run.length > maxNamedValue || !isValueStart(text, from)) return;
  if ((run.match(/_/g)?.length ?? 0) * maxJointShare > run.length) return;
  for (let name = Math.max(start, from - nameDistance); name + 4 <= from; name++) {
    if (!nameHashes.has(nameHash(text.bytes.toString('latin1', name, name + 4)))) continue;
    yield [from, valueFound];
    return;
  }
}

function isValueStart(text: Text, from: number): boolean {
  if (quotes.has(text.bytes[from - 1] ?? 0)) return true;
  if (!has(text, from - 1, quoteBit) || !text.hasBareValues(from)) return false;
  return text.bytes[from - 1] !== 0x20 || has(text, from - 2, quoteBit);
}

function encodedKind(run: string): number | undefined {
  if (run.length < minBase64) return undefined;
  const isText = (bytes: Buffer): boolean => /^[\x20-\x7e\t\n\r]+$/.test(bytes.toString('latin1'));
  if (run.length >= minHex && /^[0-9a-fA-F]+$/.test(run.slice(0, minHex))) return isText(Buffer.from(run.slice(0, minHex), 'hex')) ? hexFound : undefined;
  return isText(Buffer.from(run.slice(0, 16), 'base64')) ? base64Found : undefined;
}
