// Compiles anchors into the kernel's memory image: for each anchor and each parity of its place in the text, one window of four bytes
// in one of 16 buckets, chosen so that as little ordinary text as possible passes the pair table.

import type { Anchor, AnchorShape } from '../detector.ts';
import { bigramLogs } from './bigrams.ts';
import { anyTail, assignmentTail, byteSet, maxRunClasses, runBit, userinfoTail, writeClasses } from './classes.ts';
import type { ByteSet } from './classes.ts';
import {
  anchorBytes,
  anchorsAt,
  classesAt,
  entriesAt,
  filterAt,
  headsAt,
  imageBytes,
  maxAnchors,
  maxEntries,
  maxPrefixEntries,
  minValue,
  nameBitsAt,
  pairsAt,
  prefixEntriesAt,
  prefixHeadsAt,
  sureRun,
} from './layout.ts';
import { writeNameBits } from './name-hash.ts';
import { anchorRecord, shapeNumbers } from './records.ts';

const bucketCount = 16;
const literalBytes = 16;
const slotCount = 16_384;

/** A window of an anchor: four sets of bytes, standing `offset` bytes behind the anchor's start. */
interface Window {
  readonly offset: number;
  readonly sets: readonly [ByteSet, ByteSet, ByteSet, ByteSet];
  /** Pairs that may start and end it, as 16-bit numbers. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** An anchor as the kernel takes it: `literal` at most 16 bytes, and only those shapes it can check behind it. */
interface Prepared {
  readonly anchor: Anchor;
  readonly bytes: Uint8Array;
  readonly shape: AnchorShape | 'escape';
  readonly runClass: number;
  readonly minRun: number;
  readonly tail: ByteSet;
}

/**
 * The image of `anchors`, to be copied to the start of the kernel's memory. Anchor numbers are indices into `anchors`; number 0 is never one that
 * runs are checked for. `names`: what the names of assigned rules begin with, lower case, at least 4 characters each.
 * Throws RangeError where a table overflows: too many anchors, classes or entries.
 */
export function compileTables(anchors: readonly Anchor[], names: readonly string[]): Uint8Array {
  if (anchors.length > maxAnchors) throw new RangeError(`${anchors.length} anchors; the kernel has room for ${maxAnchors}`);
  const classes: ByteSet[] = [];
  const prepared = anchors.map((anchor) => prepare(anchor, classes));
  const image = new Uint8Array(imageBytes);
  writeClasses(new Uint32Array(image.buffer, classesAt, 256), classes);
  prepared.forEach((anchor, index) => {
    writeRecord(new DataView(image.buffer, anchorsAt + index * anchorBytes, anchorBytes), anchor);
  });
  const windows = prepared.map((one, index) => (isFoundByRun(one.anchor, index) ? [] : [windowsOf(one, 0), windowsOf(one, 1)]));
  writeFilter(image, chooseWindows(windows, new Uint32Array(image.buffer, pairsAt, 65_536)));
  writePrefixes(image, prepared);
  writeNameBits(image.subarray(nameBitsAt), names);
  return image;
}

/** True for an anchor that every long enough run is checked for, so that it needs no place in the pair table. */
export function isFoundByRun(anchor: Anchor, index: number): boolean {
  if (index === 0 || anchor.shape !== 'run' || anchor.ignoreCase || !anchor.startsWord || anchor.literal.length > literalBytes) return false;
  const isRunText = (body: string): boolean => byteSet(body).every((member, byte) => !member || byte === equals || runCharacters[byte] === 1);
  // Padding may stand at the end of what the run promises.
  const padding = anchor.runClass?.includes('=') ? 2 : 0;
  // Runs without a digit are passed over.
  if (!holdsDigits(anchor.runClass ?? '')) return false;
  return (
    isRunText(escapedAll(anchor.literal)) && !anchor.literal.includes('=') && isRunText(anchor.runClass ?? '!') && anchor.literal.length + (anchor.minRun ?? 0) - padding >= sureRun
  );
}

function holdsDigits(body: string): boolean {
  const set = byteSet(body);
  return Array.from('0123456789').every((digit) => set[digit.charCodeAt(0)] === 1);
}

const equals = 0x3d;
const runCharacters = byteSet('A-Za-z0-9_.+/\\-');

function escapedAll(text: string): string {
  return Array.from(text, escaped).join('');
}

function prepare(anchor: Anchor, classes: ByteSet[]): Prepared {
  const bytes = Buffer.from(anchor.literal, 'latin1').subarray(0, literalBytes);
  const isWhole = bytes.length === anchor.literal.length;
  const isEscape = /^\\[ux]/.test(anchor.literal);
  const shape = !isWhole ? 'none' : isEscape ? 'escape' : anchor.shape;
  const base = { anchor, bytes, shape, runClass: 0, minRun: 0 } as const;
  if (!isWhole) return { ...base, tail: byteSet(escaped(anchor.literal[literalBytes] ?? '')) };
  if (shape === 'assignment') return { ...base, minRun: anchor.minRun ?? minValue, tail: assignmentTail };
  if (shape === 'userinfo') return { ...base, tail: userinfoTail };
  if (shape !== 'run' || !anchor.runClass || !anchor.minRun) return { ...base, tail: anyTail };
  const tail = byteSet(anchor.runClass);
  return { ...base, runClass: runBit(numberOf(tail, classes)), minRun: anchor.minRun, tail };
}

function escaped(character: string): string {
  return `\\${character}`;
}

function numberOf(set: ByteSet, classes: ByteSet[]): number {
  const known = classes.findIndex((other) => other.every((member, byte) => member === set[byte]));
  if (known >= 0) return known;
  if (classes.length === maxRunClasses) throw new RangeError(`more than ${maxRunClasses} different run classes`);
  return classes.push(set) - 1;
}

function writeRecord(record: DataView, { anchor, bytes, shape, runClass, minRun }: Prepared): void {
  const at = [anchorRecord.literal0, anchorRecord.literal1];
  bytes.forEach((byte, index) => {
    const field = (at[index >> 3] ?? 0) + (index & 7);
    const isLetter = anchor.ignoreCase === true && /[a-z]/i.test(String.fromCharCode(byte));
    record.setUint8(field, isLetter ? byte | 0x20 : byte);
    record.setUint8(field + 8, isLetter ? 0x20 : 0);
    record.setUint8(field + 16, 0xff);
  });
  record.setUint8(anchorRecord.length, bytes.length);
  record.setUint8(anchorRecord.shape, shapeNumbers[shape]);
  record.setUint16(anchorRecord.minRun, minRun, true);
  record.setUint32(anchorRecord.runClass, runClass, true);
  record.setUint8(anchorRecord.startsWord, anchor.startsWord ? 1 : 0);
}

/** Every window of this parity with at least two bytes of the literal in it. */
function windowsOf(prepared: Prepared, parity: 0 | 1): Window[] {
  const { bytes, anchor, tail } = prepared;
  const setAt = (index: number): ByteSet => {
    const byte = bytes[index];
    if (byte === undefined) return index - bytes.length < (prepared.shape === 'run' ? prepared.minRun : 1) ? tail : anyTail;
    const character = String.fromCharCode(byte);
    return anchor.ignoreCase ? byteSet(`${escaped(character.toLowerCase())}${escaped(character.toUpperCase())}`) : byteSet(escaped(character));
  };
  const windows: Window[] = [];
  const first = parity === 1 && anchor.startsWord ? -1 : parity;
  for (let offset = first; offset <= Math.max(parity, bytes.length - 2); offset += 2) {
    const sets = [offset < 0 ? beforeWord : setAt(offset), setAt(offset + 1), setAt(offset + 2), setAt(offset + 3)] as const;
    windows.push({ offset, sets, starts: pairsOf(sets[0], sets[1]), ends: pairsOf(sets[2], sets[3]) });
  }
  return windows;
}

/** What may stand before an anchor that starts a word: no word character, or the last one of an escape. */
const beforeWord = anyTail.map((_, byte) => (/[^\w]|[nrt0-9a-fA-F]/.test(String.fromCharCode(byte)) ? 1 : 0));

function pairsOf(first: ByteSet, second: ByteSet): number[] {
  const pairs: number[] = [];
  for (let low = 0; low < 256; low++) {
    if (!first[low]) continue;
    for (let high = 0; high < 256; high++) if (second[high]) pairs.push(low | (high << 8));
  }
  return pairs;
}

interface Chosen {
  readonly anchor: number;
  readonly window: Window;
}

/** Greedy: the hardest anchors first; each takes the window and bucket that add the least to Σ P(start) · P(end) over all buckets. */
function chooseWindows(windows: readonly (readonly (readonly Window[])[])[], pairs: Uint32Array): Chosen[] {
  const frequency = pairFrequencies();
  const startMass = new Float64Array(bucketCount);
  const endMass = new Float64Array(bucketCount);
  const jobs = windows.flatMap((parities, anchor) => parities.map((options) => ({ anchor, options: cheapest(options, frequency) })));
  jobs.sort((one, other) => (other.options[0]?.cost ?? 0) - (one.options[0]?.cost ?? 0) || one.anchor - other.anchor);
  const chosen: Chosen[] = [];
  for (const { anchor, options } of jobs) {
    let best: { window: Window; bucket: number; start: number; end: number } | undefined;
    let bestCost = Infinity;
    for (const { window } of options) {
      for (let bucket = 0; bucket < bucketCount; bucket++) {
        const start = addedMass(window.starts, pairs, bucket, frequency);
        const end = addedMass(window.ends, pairs, bucket + 16, frequency);
        const [startBefore, endBefore] = [startMass[bucket] ?? 0, endMass[bucket] ?? 0];
        const cost = (startBefore + start) * (endBefore + end) - startBefore * endBefore;
        if (cost < bestCost) [bestCost, best] = [cost, { window, bucket, start, end }];
      }
    }
    if (!best) throw new RangeError('an anchor without a window');
    startMass[best.bucket] = (startMass[best.bucket] ?? 0) + best.start;
    endMass[best.bucket] = (endMass[best.bucket] ?? 0) + best.end;
    for (const pair of best.window.starts) pairs[pair] = ((pairs[pair] ?? 0) | (1 << best.bucket)) >>> 0;
    for (const pair of best.window.ends) pairs[pair] = ((pairs[pair] ?? 0) | (0x10000 << best.bucket)) >>> 0;
    chosen.push({ anchor, window: best.window });
  }
  return chosen;
}

/** The four most promising windows, cheapest first: more would cost compile time and gain nothing. */
function cheapest(options: readonly Window[], frequency: Float64Array): { window: Window; cost: number }[] {
  const mass = (pairs: readonly number[]): number => pairs.reduce((sum, pair) => sum + (frequency[pair] ?? 0), 0);
  return options
    .map((window) => ({ window, cost: mass(window.starts) * mass(window.ends) }))
    .sort((one, other) => one.cost - other.cost)
    .slice(0, 4);
}

function addedMass(members: readonly number[], pairs: Uint32Array, bit: number, frequency: Float64Array): number {
  let mass = 0;
  for (const pair of members) if (!((pairs[pair] ?? 0) & (1 << bit))) mass += frequency[pair] ?? 0;
  return mass;
}

/** Frequencies of all 65,536 pairs; pairs outside printable text count as rare. */
function pairFrequencies(): Float64Array {
  const symbols = [9, 10, ...Array.from({ length: 95 }, (_, index) => 32 + index)];
  const frequency = new Float64Array(65_536).fill(2 ** -26);
  bigramLogs.forEach((line, first) => {
    for (let second = 0; second < line.length; second++) {
      const pair = (symbols[first] ?? 0) | ((symbols[second] ?? 0) << 8);
      frequency[pair] = 2 ** -Number.parseInt(line[second] ?? 'z', 36);
    }
  });
  return frequency;
}

/** The hash filter and the lists of anchors behind its slots. */
function writeFilter(image: Uint8Array, chosen: readonly Chosen[]): void {
  const lists = Array.from({ length: slotCount }, () => new Set<number>());
  for (const { anchor, window } of chosen) {
    const [first, second, third, fourth] = window.sets.map(foldedMembers);
    let bits = 0;
    for (const byte of fourth ?? []) bits |= 1 << (byte & 7);
    for (const a of first ?? []) {
      for (const b of second ?? []) {
        for (const c of third ?? []) {
          const slot = slotOf(a | (b << 8) | (c << 16));
          image[filterAt + slot] = (image[filterAt + slot] ?? 0) | bits;
          lists[slot]?.add(anchor * 65_536 + (window.offset & 0xffff));
        }
      }
    }
  }
  writeLists(image, lists);
}

function foldedMembers(set: ByteSet): number[] {
  const members = new Set<number>();
  set.forEach((member, byte) => {
    if (member) members.add(byte | 0x20);
  });
  return [...members];
}

/** The kernel's hash of a window's first three folded bytes. */
function slotOf(window: number): number {
  return Math.imul(window & 0xffffff, 0x9e3779b1) >>> 18;
}

function writeLists(image: Uint8Array, lists: readonly ReadonlySet<number>[]): void {
  const heads = new Uint16Array(image.buffer, headsAt, slotCount + 1);
  const entries = new Uint16Array(image.buffer, entriesAt, maxEntries * 2);
  let next = 0;
  lists.forEach((list, slot) => {
    heads[slot] = next;
    if (next + list.size > maxEntries) throw new RangeError('too many windows: an anchor is too short or too open');
    for (const entry of list) {
      entries[next * 2] = Math.floor(entry / 65_536);
      entries[next * 2 + 1] = entry & 0xffff;
      next++;
    }
  });
  heads[slotCount] = next;
}

/** The lists of prefixes that runs are checked for, by the hash of their first three bytes. */
function writePrefixes(image: Uint8Array, prepared: readonly Prepared[]): void {
  const lists = Array.from({ length: slotCount }, (): number[] => []);
  prepared.forEach(({ anchor, bytes }, index) => {
    if (isFoundByRun(anchor, index)) lists[slotOf((bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8) | ((bytes[2] ?? 0) << 16))]?.push(index);
  });
  const heads = new Uint16Array(image.buffer, prefixHeadsAt, slotCount + 1);
  const entries = lists.flat();
  if (entries.length > maxPrefixEntries) throw new RangeError('too many prefixes');
  new Uint16Array(image.buffer, prefixEntriesAt, entries.length).set(entries);
  let next = 0;
  lists.forEach((list, slot) => {
    heads[slot] = next;
    next += list.length;
  });
  heads[slotCount] = next;
}
