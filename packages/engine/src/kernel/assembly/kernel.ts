// The kernel: finds every anchor of every rule in one pass over the text, and checks cheaply what must follow it.
// Three filters of rising cost: the pair table (stride 2, no branches), a hash of the window, the literal itself; then the shape.
// `twin.ts` is the same in plain TypeScript, the slow way, and the two must agree on every input. Memory: `layout.ts`.

import {
  pairsAt, filterAt, headsAt, classesAt, entriesAt, anchorsAt, anchorBytes, blocksAt, windowsAt, segmentsAt, foundAt, maxFound,
  wordBit, nameBit, blankBit, valueBit, userinfoBit, hexBit, bridgeBit, base64Found, hexFound, minUserToken, shortValue, longValue, maxJointShare, blankBit,
  nameReach, bridgeReach, userinfoReach, minBase64, minHex, sniffBytes,
  prefixHeadsAt, prefixEntriesAt, nameBitsAt, quoteBit, valueFound, minNamedValue, maxNamedValue, nameDistance,
} from '../layout';

const sliceBytes: u32 = 16384;
const foundLimit: u32 = foundAt + maxFound * 8;
let foundEnd: u32 = foundAt;
let segment: u32 = segmentsAt;

/** Scans [start, end); `end` is followed by at least 64 zero bytes. Returns how many were found, or -1 when there was no room for all. */
export function scan(start: u32, end: u32, segments: u32): i32 {
  foundEnd = foundAt;
  segment = segmentsAt;
  store<u32>(segmentsAt + segments * 8, 0xffffffff);
  for (let at = start; at < end; at += sliceBytes) {
    const sliceEnd = min(at + sliceBytes, end);
    const blocksEnd = filterBlocks(at, sliceEnd);
    const windowsEnd = filterWindows(blocksEnd);
    if (!confirm(windowsEnd, start, end)) return -1;
  }
  return (foundEnd - foundAt) >> 3;
}

/** Stage 1: which blocks of 8 bytes may hold the start of a window. Stores unconditionally and advances by the verdict. */
function filterBlocks(start: u32, end: u32): u32 {
  let out: u32 = blocksAt;
  let first = load<u32>(pairsAt + (<u32>load<u16>(start) << 2));
  for (let at = start; at < end; at += 8) {
    const text = load<u64>(at);
    const second = load<u32>(pairsAt + ((<u32>(text >> 16) & 0xffff) << 2));
    const third = load<u32>(pairsAt + ((<u32>(text >> 32) & 0xffff) << 2));
    const fourth = load<u32>(pairsAt + (<u32>(text >> 48) << 2));
    const next = load<u32>(pairsAt + (<u32>load<u16>(at, 8) << 2));
    const hit = (first & (second >> 16)) | (second & (third >> 16)) | (third & (fourth >> 16)) | (fourth & (next >> 16));
    store<u32>(out, at);
    out += u32((hit & 0xffff) != 0) << 2;
    first = next;
  }
  return out;
}

/** Stage 2: which of a block's four windows pass the hash of their four bytes. */
function filterWindows(blocksEnd: u32): u32 {
  let out: u32 = windowsAt;
  for (let block: u32 = blocksAt; block < blocksEnd; block += 4) {
    const at = load<u32>(block);
    const low = load<u64>(at) | 0x2020202020202020;
    const high = <u32>load<u16>(at, 8) | 0x2020;
    out = keepWindow(out, at, <u32>low);
    out = keepWindow(out, at + 2, <u32>(low >> 16));
    out = keepWindow(out, at + 4, <u32>(low >> 32));
    out = keepWindow(out, at + 6, <u32>(low >> 48) | (high << 16));
  }
  return out;
}

@inline
function keepWindow(out: u32, at: u32, window: u32): u32 {
  store<u32>(out, at);
  return out + (((<u32>load<u8>(filterAt + slotOf(window)) >> ((window >> 24) & 7)) & 1) << 2);
}

@inline
function slotOf(window: u32): u32 {
  return ((window & 0xffffff) * 0x9e3779b1) >> 18;
}

/** Stage 3: the anchors whose window this may be: literal, border, shape. */
function confirm(windowsEnd: u32, start: u32, end: u32): bool {
  for (let window: u32 = windowsAt; window < windowsEnd; window += 4) {
    const at = load<u32>(window);
    const slot = slotOf(load<u32>(at) | 0x20202020);
    const last = <u32>load<u16>(headsAt + (slot << 1), 2);
    for (let entry = <u32>load<u16>(headsAt + (slot << 1)); entry < last; entry++) {
      const anchor = <u32>load<u16>(entriesAt + (entry << 2));
      const from = at - <i32>load<i16>(entriesAt + (entry << 2), 2);
      if (from < start || !isAnchor(anchorsAt + anchor * anchorBytes, from, end)) continue;
      if (foundEnd >= foundLimit) return false;
      store<u32>(foundEnd, from);
      store<u32>(foundEnd, anchor, 4);
      foundEnd += 8;
    }
  }
  return true;
}

@inline
function isAnchor(record: u32, from: u32, end: u32): bool {
  if (((load<u64>(from) | load<u64>(record, 8)) & load<u64>(record, 16)) != load<u64>(record)) return false;
  if (((load<u64>(from, 8) | load<u64>(record, 32)) & load<u64>(record, 40)) != load<u64>(record, 24)) return false;
  const after = from + <u32>load<u8>(record, 48);
  if (after > end) return false;
  if (load<u8>(record, 56) && !startsWord(from)) return false;
  const shape = load<u8>(record, 49);
  if (shape == 1) return isRun(after, <u32>load<u16>(record, 50), load<u32>(record, 52));
  if (shape == 2) return isAssignment(after, <u32>load<u16>(record, 50));
  if (shape == 3) return isUserinfo(after);
  if (shape == 4) return isEscape(after);
  return true;
}

@inline
function classOf(at: u32): u32 {
  return load<u32>(classesAt + (<u32>load<u8>(at) << 2));
}

/** No word character before it, unless that is the last character of an escape: `\n`, `%20`, `\u0020`. */
function startsWord(from: u32): bool {
  if (!(classOf(from - 1) & wordBit)) return true;
  const last = load<u8>(from - 1);
  if (load<u8>(from - 2) == 0x5c && (last == 0x6e || last == 0x72 || last == 0x74)) return true;
  if (!(classOf(from - 1) & hexBit)) return false;
  if (load<u8>(from - 3) == 0x25) return true;
  return load<u8>(from - 6) == 0x5c && load<u8>(from - 5) == 0x75;
}

function isRun(at: u32, minRun: u32, runClass: u32): bool {
  if (!(classOf(at + minRun - 1) & runClass)) return false;
  for (let index: u32 = 0; index < minRun; index++) if (!(classOf(at + index) & runClass)) return false;
  return true;
}

/** The rest of a name, then within `bridgeReach` an operator and a value, in one of the many forms that languages have for it. */
function isAssignment(after: u32, minValue: u32): bool {
  let at = after;
  const nameEnd = at + nameReach;
  while (at < nameEnd && classOf(at) & nameBit) at++;
  // `ENV NAME value`
  if (load<u8>(at) == 0x20 && hasBareValues(at) && isDirectValue(at + 1, minValue)) return true;
  const reach = at + bridgeReach;
  let seenOperator = false;
  let seenGap = false;
  while (at < reach) {
    const byte = load<u8>(at);
    const kind = classOf(at);
    if (byte == 0x22 || byte == 0x27 || byte == 0x60) {
      const before = load<u8>(at - 1);
      // A quote behind a blank or `@` needs no operator: `#define NAME "value"`, `name @"value"`.
      if ((seenOperator || before == 0x20 || before == 0x09 || before == 0x40) && isQuotedValue(at + 1, byte, minValue)) return true;
      seenGap = true;
    } else if (byte == 0x3d || byte == 0x3a || byte == 0x3e || byte == 0x2c || byte == 0x28 || byte == 0x7c || byte == 0x3f) {
      seenOperator = true;
      if (hasBareValues(at) ? isBareValue(at + 1, minValue) : byte == 0x3d && isDirectValue(at + 1, minValue)) return true;
    } else if (kind & blankBit || byte == 0x3c) {
      seenGap = true;
    } else if (!(kind & bridgeBit) && !((seenOperator || seenGap) && kind & nameBit) && !isPassing(at, byte)) return false;
    at++;
  }
  return false;
}

/** The slash of a closing tag, and the semicolons of `{ get; set; }`. */
@inline
function isPassing(at: u32, byte: u8): bool {
  return (byte == 0x2f && load<u8>(at - 1) == 0x3c) || (byte == 0x3b && load<u8>(at - 1) == 0x74 && load<u8>(at - 2) == 0x65);
}

/** At least `minValue` characters up to the quote, none of them blank within the first 64. */
function isQuotedValue(at: u32, quote: u8, minValue: u32): bool {
  let hasDigit = minValue <= <u32>shortValue;
  for (let index: u32 = 0; index < 64; index++) {
    const byte = load<u8>(at + index);
    if (byte == quote || byte == 0x5c) return index >= minValue && (hasDigit || index >= <u32>longValue);
    if (!(classOf(at + index) & valueBit)) return false;
    if (byte - 0x30 < 10) hasDigit = true;
  }
  return true;
}

/** After blanks, at least `minValue` characters of a value that does not begin like an expression. */
function isBareValue(after: u32, minValue: u32): bool {
  let at = after;
  while (load<u8>(at) == 0x20 || load<u8>(at) == 0x09) at++;
  const byte = load<u8>(at);
  if (byte == 0x24 || byte == 0x7b || byte == 0x5b || byte == 0x28 || byte == 0x3c || byte == 0x22 || byte == 0x27 || byte == 0x60) return false;
  return hasValueRun(at, minValue, minValue <= <u32>shortValue);
}

/** A value that begins at once and holds a digit, whatever the anchor asks for. */
function isDirectValue(at: u32, minValue: u32): bool {
  const byte = load<u8>(at);
  return byte != 0x22 && byte != 0x27 && byte != 0x60 && byte != 0x3d && byte != 0x20 && hasValueRun(at, minValue, false);
}

/** At least `minValue` characters of a value; with a digit, or many of them, unless that was settled before. */
function hasValueRun(at: u32, minValue: u32, isSettled: bool): bool {
  let hasDigit = isSettled;
  for (let index: u32 = 0; index < 64; index++) {
    const byte = load<u8>(at + index);
    if (!(classOf(at + index) & valueBit) || byte == 0x22 || byte == 0x27 || byte == 0x60 || byte == 0x3b || byte == 0x26 || byte == 0x5c) {
      return index >= minValue && (hasDigit || index >= <u32>longValue);
    }
    if (byte - 0x30 < 10) hasDigit = true;
  }
  return true;
}

function hasBareValues(at: u32): bool {
  while (load<u32>(segment) <= at) segment += 8;
  return load<u32>(segment, 4) != 0;
}

/** `name:password@`, `:password@` or a long `token@` before any character that ends a URL's authority. */
function isUserinfo(after: u32): bool {
  let colon: u32 = 0;
  const reach = after + userinfoReach;
  for (let at = after; at < reach; at++) {
    const byte = load<u8>(at);
    if (byte == 0x40) return colon == 0 ? at - after >= <u32>minUserToken : at > colon + 1;
    if (!(classOf(at) & userinfoBit)) return false;
    if (byte == 0x3a && colon == 0) colon = at;
  }
  return false;
}

/** Two more escapes of printable characters follow at once: `\u0041\u0042\u0043`. The literal ends where the hex digits of the first one begin to vary. */
function isEscape(after: u32): bool {
  const isByte = load<u8>(after - 2) == 0x78;
  const gap: u32 = isByte ? 1 : 2;
  const width: u32 = isByte ? 4 : 6;
  return isPrintableEscape(after + gap, width) && isPrintableEscape(after + gap + width, width);
}

@inline
function isPrintableEscape(at: u32, width: u32): bool {
  const kind: u8 = width == 4 ? 0x78 : 0x75;
  const digit = load<u8>(at + width - 2);
  return load<u8>(at) == 0x5c && load<u8>(at, 1) == kind && digit >= 0x32 && digit <= 0x37;
}

/**
 * Looks at every run of at least `sureRun` of the characters that tokens are made of (shorter ones where they happen to fill an aligned
 * block of 16) that holds a digit: prefixes of token formats, long values near a known name, and payloads that decode to text.
 */
export function scanRuns(start: u32, end: u32, segments: u32): i32 {
  foundEnd = foundAt;
  segment = segmentsAt;
  store<u32>(segmentsAt + segments * 8, 0xffffffff);
  let scanned = start;
  for (let at = (start + 15) & ~15; at + 16 <= end; at += 16) {
    const block = v128.load(at);
    // Nearly every block of ordinary text holds a character below `+`: a blank, a quote, a parenthesis.
    if (!i8x16.all_true(i8x16.ge_u(block, i8x16.splat(0x2b)))) continue;
    if (at < scanned || runMask(block) != 0xffff) continue;
    const from = max(runStart(at), scanned);
    const to = min(runEnd(at + 16), end);
    scanned = to;
    if (hasDigit(from, to) && !scanRun(start, from, to, end)) return -1;
  }
  return (foundEnd - foundAt) >> 3;
}

/** A bit for each byte of the block that runs are made of. */
@inline
function runMask(block: v128): u32 {
  const folded = v128.or(block, i8x16.splat(0x20));
  const letters = v128.and(i8x16.ge_u(folded, i8x16.splat(0x61)), i8x16.le_u(folded, i8x16.splat(0x7a)));
  const digits = v128.and(i8x16.ge_u(block, i8x16.splat(0x2d)), i8x16.le_u(block, i8x16.splat(0x39)));
  const marks = v128.or(i8x16.eq(block, i8x16.splat(0x2b)), i8x16.eq(block, i8x16.splat(0x5f)));
  const high = i8x16.ge_u(block, i8x16.splat(0x40));
  return i8x16.bitmask(v128.or(v128.or(v128.and(letters, high), digits), marks));
}

/** Where the run begins that goes on at `at`. */
function runStart(at: u32): u32 {
  let block = at - 16;
  let others = ~runMask(v128.load(block)) & 0xffff;
  while (!others) {
    block -= 16;
    others = ~runMask(v128.load(block)) & 0xffff;
  }
  return block + 32 - clz(others);
}

/** Where the run ends that has come to `at`. */
function runEnd(at: u32): u32 {
  let block = at;
  let others = ~runMask(v128.load(block)) & 0xffff;
  while (!others) {
    block += 16;
    others = ~runMask(v128.load(block)) & 0xffff;
  }
  return block + ctz(others);
}

/** Tells of the bytes from `from` on in whole blocks, the last one reaching back. */
function hasDigit(from: u32, to: u32): bool {
  for (let at = from; at + 16 < to; at += 16) if (holdsDigit(at)) return true;
  return holdsDigit(to - 16);
}

@inline
function holdsDigit(at: u32): bool {
  return v128.any_true(i8x16.lt_u(i8x16.sub(v128.load(at), i8x16.splat(0x30)), i8x16.splat(10)));
}

/** One run: false when there was no room for what it holds. */
function scanRun(start: u32, from: u32, to: u32, end: u32): bool {
  if (foundEnd + runFindings * 8 > foundLimit) return false;
  const limit = foundEnd + runFindings * 8;
  findPrefixes(from, end, limit);
  let payload = from;
  for (let at = from; at < to; at++) {
    const byte = load<u8>(at);
    // Of the characters of runs only these stand between words: `+`, `-`, `.`, `/`.
    if (byte > 0x2f) continue;
    if (at + 1 < to) findPrefixes(at + 1, end, limit);
    if (byte != 0x2e) continue;
    emit(payload, encodedKind(payload, at), limit);
    payload = at + 1;
  }
  emit(payload, encodedKind(payload, to), limit);
  // A run can begin with the end of an escape: `\n`, `%20`, `\u0020`.
  if (load<u8>(from - 1) == 0x5c) {
    findPrefixes(from + 1, end, limit);
    if (load<u8>(from) == 0x75) findPrefixes(from + 5, end, limit);
  } else if (load<u8>(from - 1) == 0x25) findPrefixes(from + 2, end, limit);
  if (isNamedValue(start, from, to)) emit(from, valueFound, limit);
  return true;
}

/** Most findings of one run; what is more is noise. */
const runFindings: u32 = 64;

@inline
function emit(at: u32, anchor: u32, limit: u32): void {
  if (!anchor || foundEnd >= limit) return;
  store<u32>(foundEnd, at);
  store<u32>(foundEnd, anchor, 4);
  foundEnd += 8;
}

function findPrefixes(at: u32, end: u32, limit: u32): void {
  const slot = slotOf(load<u32>(at));
  const last = <u32>load<u16>(prefixHeadsAt + (slot << 1), 2);
  for (let entry = <u32>load<u16>(prefixHeadsAt + (slot << 1)); entry < last; entry++) {
    const anchor = <u32>load<u16>(prefixEntriesAt + (entry << 1));
    // Anchor 0 would read as "nothing" in `emit`; the compiler gives it to no prefix.
    if (isAnchor(anchorsAt + anchor * anchorBytes, at, end)) emit(at, anchor, limit);
  }
}

/** Behind a quote, or where bare values count behind an operator and at most one blank. */
function isValueStart(from: u32): bool {
  const before = load<u8>(from - 1);
  if (before == 0x22 || before == 0x27 || before == 0x60) return true;
  if (!(classOf(from - 1) & quoteBit) || !hasBareValues(from)) return false;
  return before != 0x20 || (classOf(from - 2) & quoteBit) != 0;
}

/** A value after a quote or operator, with few underscores in it (names of programs have many), and a known name shortly before it. */
function isNamedValue(start: u32, from: u32, to: u32): bool {
  if (to - from < <u32>minNamedValue || to - from > <u32>maxNamedValue || !isValueStart(from)) return false;
  let joints: u32 = 0;
  for (let at = from; at < to; at++) joints += u32(load<u8>(at) == 0x5f);
  if (joints * maxJointShare > to - from) return false;
  const first = max(start + nameDistance, from) - nameDistance;
  for (let at = first; at + 4 <= from; at++) {
    const hash = ((load<u32>(at) | 0x20202020) * 0x9e3779b1) >> 12;
    if ((load<u8>(nameBitsAt + (hash >> 3)) >> <u8>(hash & 7)) & 1) return true;
  }
  return false;
}

function encodedKind(from: u32, to: u32): u32 {
  if (to - from < <u32>minBase64) return 0;
  let isHex = to - from >= <u32>minHex;
  for (let at = from; isHex && at < from + <u32>minHex; at++) isHex = (classOf(at) & hexBit) != 0;
  if (isHex) {
    for (let at = from; at < from + <u32>minHex; at += 2) if (!isPrintable((hexValue(load<u8>(at)) << 4) | hexValue(load<u8>(at, 1)))) return 0;
    return hexFound;
  }
  for (let at = from; at < from + 16; at += 4) {
    const bits = (base64Value(load<u8>(at)) << 18) | (base64Value(load<u8>(at, 1)) << 12) | (base64Value(load<u8>(at, 2)) << 6) | base64Value(load<u8>(at, 3));
    if (!isPrintable(bits >> 16) || !isPrintable((bits >> 8) & 0xff) || !isPrintable(bits & 0xff)) return 0;
  }
  return base64Found;
}

@inline
function isPrintable(byte: u32): bool {
  return (byte >= 0x20 && byte < 0x7f) || byte == 0x0a || byte == 0x0d || byte == 0x09;
}

@inline
function hexValue(byte: u8): u32 {
  return byte <= 0x39 ? byte - 0x30 : (byte | 0x20) - 0x57;
}

@inline
function base64Value(byte: u8): u32 {
  if (byte >= 0x61) return byte - 0x47;
  if (byte >= 0x41) return byte == 0x5f ? 63 : byte - 0x41;
  if (byte >= 0x30) return byte + 4;
  return byte == 0x2b || byte == 0x2d ? 62 : 63;
}

/** How many line feeds [start, end) holds. */
export function countLines(start: u32, end: u32): u32 {
  let lines: u32 = 0;
  let at = start;
  for (; at + 16 <= end; at += 16) lines += popcnt(i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(0x0a))));
  for (; at < end; at++) lines += u32(load<u8>(at) == 0x0a);
  return lines;
}

/** Writes 64 zero bytes behind the text [start, end), and tells whether its first bytes hold a zero. */
export function seal(start: u32, end: u32): bool {
  const sniffed = min(end, start + sniffBytes);
  let holdsZero = false;
  let at = start;
  for (; at + 16 <= sniffed; at += 16) if (!i8x16.all_true(v128.load(at))) holdsZero = true;
  for (; at < sniffed; at++) if (load<u8>(at) == 0) holdsZero = true;
  const zero = i64x2.splat(0);
  v128.store(end, zero);
  v128.store(end, zero, 16);
  v128.store(end, zero, 32);
  v128.store(end, zero, 48);
  return holdsZero;
}
