// Git's deltas: a text told as copies from a base and new bytes. Pure.
// Format: https://git-scm.com/docs/gitformat-pack#_deltified_representation

/** The sizes a delta states, and where its instructions start. */
export interface DeltaHeader {
  readonly baseSize: number;
  readonly size: number;
  readonly start: number;
}

/** Reads the head of a delta; undefined if it is cut off or states more than 2^40 bytes. */
export function readDeltaHeader(delta: Uint8Array): DeltaHeader | undefined {
  const base = readSize(delta, 0);
  const result = base === undefined ? undefined : readSize(delta, base.next);
  if (base === undefined || result === undefined) return undefined;
  return { baseSize: base.size, size: result.size, start: result.next };
}

/**
 * Writes the text that `delta` makes of `base` into `target`, which is exactly as long as the header says.
 * False if the delta does not fit the base or itself.
 */
export function applyDelta(base: Uint8Array, delta: Uint8Array, start: number, target: Uint8Array): boolean {
  const end = delta.length;
  let at = start;
  let written = 0;
  while (at < end) {
    const op = delta[at++] ?? 0;
    if ((op & 0x80) === 0) {
      if (op === 0 || at + op > end || written + op > target.length) return false;
      copyBytes(delta, at, target, written, op);
      at += op;
      written += op;
      continue;
    }
    let offset = 0;
    let size = 0;
    if ((op & 1) !== 0) offset = delta[at++] ?? 0;
    if ((op & 2) !== 0) offset |= (delta[at++] ?? 0) << 8;
    if ((op & 4) !== 0) offset |= (delta[at++] ?? 0) << 16;
    if ((op & 8) !== 0) offset += (delta[at++] ?? 0) * 0x1000000;
    if ((op & 16) !== 0) size = delta[at++] ?? 0;
    if ((op & 32) !== 0) size |= (delta[at++] ?? 0) << 8;
    if ((op & 64) !== 0) size |= (delta[at++] ?? 0) << 16;
    if (size === 0) size = 0x10000;
    if (at > end || offset + size > base.length || written + size > target.length) return false;
    copyBytes(base, offset, target, written, size);
    written += size;
  }
  return written === target.length;
}

/** A loop beats a call into native code for the few bytes that most instructions move. */
function copyBytes(source: Uint8Array, from: number, target: Uint8Array, to: number, length: number): void {
  if (length > 48) target.set(source.subarray(from, from + length), to);
  else for (let moved = 0; moved < length; moved++) target[to + moved] = source[from + moved] ?? 0;
}

function readSize(delta: Uint8Array, start: number): { size: number; next: number } | undefined {
  let size = 0;
  for (let at = start, scale = 1; at < delta.length && scale <= 2 ** 35; at++, scale *= 128) {
    const byte = delta[at] ?? 0;
    size += (byte & 0x7f) * scale;
    if (byte < 0x80) return { size, next: at + 1 };
  }
  return undefined;
}
