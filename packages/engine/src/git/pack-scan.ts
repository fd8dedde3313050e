// Goes through every blob and message of a pack, each once, in the order in which they are made from each other: a whole object
// first, then everything stored as a change of it. So each delta is applied once, and only what it changes has to be scanned.

import type { ByteRange } from '../source.ts';
import { readDeltaHeader } from './delta.ts';
import { applyDeltaInside } from './delta-windows.ts';
import { inflateExactly } from './inflate.ts';
import * as limits from './limits.ts';
import type { ObjectProblem, ObjectType } from './object.ts';
import { isPackHeader, namedDelta, offsetDelta, packHeaderBytes, readEntryHeader, typeOfKind } from './pack.ts';
import { openPackBytes } from './pack-bytes.ts';
import type { PackBytes } from './pack-bytes.ts';
import { readPackIndex } from './pack-index.ts';
import type { PackListing } from './pack-index.ts';

/** Takes the objects of a pack. */
export interface PackVisitor {
  /** `bytes` are valid until this returns. `windows`: what is not known from the object it is stored as a change of. */
  object(oid: string, type: ObjectType, bytes: Buffer, windows: readonly ByteRange[] | undefined): void;
  problem(oid: string, problem: ObjectProblem): void;
}

/** A pack whose objects and their relations are known. */
export interface ScannedPack {
  /** Adds to `family` every object that is stored as a change of one that is in it. */
  addDescendants(family: Set<string>): void;
}

/** Which part of the work to do, where several share it: those objects whose number leaves `index` when divided by `count`. */
export interface Share {
  readonly index: number;
  readonly count: number;
}

/** Visits all but trees. `path` without `.pack`. 'unsupported': an index or pack of another version; undefined: it cannot be read. */
export function scanPack(path: string, oidLength: number, share: Share, visitor: PackVisitor): ScannedPack | 'unsupported' | undefined {
  const listing = readPackIndex(`${path}.idx`, oidLength);
  if (listing === undefined || listing === 'unsupported') return listing;
  const pack = openPackBytes(`${path}.pack`);
  if (pack === undefined) return undefined;
  try {
    pack.seek(0, packHeaderBytes);
    if (pack.size < packHeaderBytes + oidLength || !isPackHeader(pack.buffer)) return 'unsupported';
    const layout = readLayout(pack, listing, oidLength);
    visitAll(pack, listing, layout, share, visitor);
    return { addDescendants: (family) => addDescendants(listing, layout, family) };
  } finally {
    pack.close();
  }
}

/** What the headers tell of every object, in the order of the pack. */
interface Layout {
  /** Where each object starts; one more: where the last ends. */
  readonly offsets: Float64Array;
  /** Place of the id in the listing. */
  readonly places: Uint32Array;
  readonly kinds: Uint8Array;
  readonly sizes: Float64Array;
  /** Length of what stands before the packed data. */
  readonly headerLengths: Uint8Array;
  /** First object stored as a change of this one, and the next of the same base; -1: none. */
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
}

const damagedKind = 255;

function readLayout(pack: PackBytes, listing: PackListing, oidLength: number): Layout {
  const { count } = listing;
  const offsets = new Float64Array(count + 1);
  offsets.set(listing.offsets);
  offsets.subarray(0, count).sort();
  offsets[count] = pack.size - oidLength;
  const layout: Layout = {
    offsets,
    places: new Uint32Array(count),
    kinds: new Uint8Array(count),
    sizes: new Float64Array(count),
    headerLengths: new Uint8Array(count),
    firstChild: new Int32Array(count).fill(-1),
    nextSibling: new Int32Array(count).fill(-1),
  };
  for (let place = 0; place < count; place++) layout.places[numberOf(offsets, listing.offsets[place] ?? 0)] = place;
  const bases = new Int32Array(count).fill(-1);
  for (let number = 0; number < count; number++) bases[number] = readHeader(pack, listing, layout, number, oidLength);
  // From the last to the first, so that children stand in the order of the pack.
  for (let number = count - 1; number >= 0; number--) {
    const base = bases[number] ?? -1;
    if (base < 0) continue;
    layout.nextSibling[number] = layout.firstChild[base] ?? -1;
    layout.firstChild[base] = number;
  }
  return layout;
}

/** Notes what the header says and gives the number of the base; -1: none, or not in this pack. */
function readHeader(pack: PackBytes, listing: PackListing, layout: Layout, number: number, oidLength: number): number {
  const offset = layout.offsets[number] ?? 0;
  const room = Math.min((layout.offsets[number + 1] ?? 0) - offset, 32 + oidLength);
  const start = pack.seek(offset, room);
  const header = room < 1 ? undefined : readEntryHeader(pack.buffer, start);
  layout.kinds[number] = header?.kind ?? damagedKind;
  if (header === undefined) return -1;
  layout.sizes[number] = header.size;
  layout.headerLengths[number] = header.length + (header.kind === namedDelta ? oidLength : 0);
  if (header.kind === offsetDelta) {
    const base = numberOf(layout.offsets, offset - header.distance);
    return layout.offsets[base] === offset - header.distance && base < number ? base : -1;
  }
  if (header.kind !== namedDelta) return -1;
  const place = listing.placeOf(pack.buffer.subarray(start + header.length, start + header.length + oidLength));
  return place === undefined ? -1 : numberOf(layout.offsets, listing.offsets[place] ?? 0);
}

/** The number of the object that starts at an offset. */
function numberOf(offsets: Float64Array, offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An object whose children are not all visited yet. */
interface Frame {
  readonly start: number;
  readonly size: number;
  child: number;
}

function visitAll(pack: PackBytes, listing: PackListing, layout: Layout, share: Share, visitor: PackVisitor): void {
  const isReached = new Uint8Array(listing.count);
  const walk = createWalk(pack, listing, layout, visitor, isReached);
  for (let number = 0, root = 0; number < listing.count; number++) {
    const type = typeOfKind(layout.kinds[number] ?? damagedKind);
    if (type === undefined) continue;
    if (type === 'tree') markFamily(layout, number, isReached);
    else if (root++ % share.count === share.index) walk(number, type);
    else markFamily(layout, number, isReached);
  }
  if (share.index !== 0) return;
  // What no whole object leads to: a damaged header, a base that is elsewhere, or deltas that go in a circle.
  for (let number = 0; number < listing.count; number++) {
    if (isReached[number] === 0) visitor.problem(listing.oidAt(layout.places[number] ?? 0), 'damaged');
  }
}

/** One buffer for a text and all the texts it is made from. */
interface Arena {
  bytes: Buffer;
}

/** Makes the arena reach up to `end`; false if that is beyond the limit. */
function hasRoom(arena: Arena, end: number): boolean {
  if (end <= arena.bytes.length) return true;
  if (end > limits.arenaBytes) return false;
  const larger = Buffer.allocUnsafeSlow(Math.min(limits.arenaBytes, 2 ** Math.ceil(Math.log2(end))));
  arena.bytes.copy(larger);
  arena.bytes = larger;
  return true;
}

function createWalk(pack: PackBytes, listing: PackListing, layout: Layout, visitor: PackVisitor, isReached: Uint8Array): (root: number, type: ObjectType) => void {
  const arena: Arena = { bytes: Buffer.allocUnsafeSlow(limits.firstArenaBytes) };
  const oidOf = (number: number): string => listing.oidAt(layout.places[number] ?? 0);
  const giveUp = (number: number, problem: ObjectProblem): undefined => {
    forFamily(layout, number, (member) => {
      isReached[member] = 1;
      visitor.problem(oidOf(member), problem);
    });
    return undefined;
  };
  const openRoot = (number: number, type: ObjectType): Frame | undefined => {
    const size = layout.sizes[number] ?? 0;
    if (size > limits.objectBytes || !hasRoom(arena, size)) return giveUp(number, 'too large');
    const bytes = unpack(pack, layout, number);
    if (bytes === undefined) return giveUp(number, 'damaged');
    isReached[number] = 1;
    visitor.object(oidOf(number), type, bytes, undefined);
    const child = layout.firstChild[number] ?? -1;
    if (child >= 0) arena.bytes.set(bytes, 0);
    return { start: 0, size, child };
  };
  const openChild = (number: number, parent: Frame, type: ObjectType): Frame | undefined => {
    const start = parent.start + parent.size;
    const delta = (layout.sizes[number] ?? 0) > limits.objectBytes ? undefined : unpack(pack, layout, number);
    const header = delta === undefined ? undefined : readDeltaHeader(delta);
    if (delta === undefined || header === undefined || header.baseSize !== parent.size) return giveUp(number, 'damaged');
    if (header.size > limits.objectBytes || !hasRoom(arena, start + header.size)) return giveUp(number, 'too large');
    const windows = applyDeltaInside(arena.bytes, parent.start, parent.size, start, header.size, delta, header.start);
    if (windows === undefined) return giveUp(number, 'damaged');
    isReached[number] = 1;
    visitor.object(oidOf(number), type, arena.bytes.subarray(start, start + header.size), windows);
    return { start, size: header.size, child: layout.firstChild[number] ?? -1 };
  };
  return (root, type) => {
    const first = openRoot(root, type);
    const frames = first === undefined ? [] : [first];
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const number = frame.child;
      if (number < 0) {
        frames.pop();
        continue;
      }
      frame.child = layout.nextSibling[number] ?? -1;
      const opened = openChild(number, frame, type);
      if (opened === undefined || opened.child < 0) continue;
      if (frame.child >= 0 || opened.start + opened.size < limits.compactedBytes) frames.push(opened);
      else {
        // A long chain of large texts: the base is needed no more, the next one takes its room.
        arena.bytes.copyWithin(frame.start, opened.start, opened.start + opened.size);
        frames[frames.length - 1] = { ...opened, start: frame.start };
      }
    }
  };
}

function unpack(pack: PackBytes, layout: Layout, number: number): Buffer | undefined {
  const start = (layout.offsets[number] ?? 0) + (layout.headerLengths[number] ?? 0);
  const length = (layout.offsets[number + 1] ?? 0) - start;
  if (length < 1 || length > limits.objectBytes * 2) return undefined;
  const at = pack.seek(start, length);
  return inflateExactly(pack.buffer.subarray(at, at + length), layout.sizes[number] ?? 0);
}

function markFamily(layout: Layout, root: number, isReached: Uint8Array): void {
  forFamily(layout, root, (member) => (isReached[member] = 1));
}

/** Visits an object and everything stored as a change of it. */
function forFamily(layout: Layout, root: number, visit: (number: number) => void): void {
  const open = [root];
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    visit(number);
    for (let child = layout.firstChild[number] ?? -1; child >= 0; child = layout.nextSibling[child] ?? -1) open.push(child);
  }
}

function addDescendants(listing: PackListing, layout: Layout, family: Set<string>): void {
  // What is added leads to nothing more, so only those that are in it already are asked for.
  const asked = [...family];
  for (const oid of asked) {
    const place = listing.placeOf(Buffer.from(oid, 'hex'));
    if (place === undefined) continue;
    forFamily(layout, numberOf(layout.offsets, listing.offsets[place] ?? 0), (member) => family.add(listing.oidAt(layout.places[member] ?? 0)));
  }
}
