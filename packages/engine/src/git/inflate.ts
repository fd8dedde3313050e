// Unpacks zlib streams. The module is loaded at the first use: scans that never open an object do not pay for it.

import type * as Zlib from 'node:zlib';

let loaded: typeof Zlib | undefined;

/**
 * Unpacks a stream that must yield exactly `size` bytes; what follows the stream in `packed` is left alone.
 * Undefined: damaged, cut off, or of another size.
 */
export function inflateExactly(packed: Uint8Array, size: number): Buffer | undefined {
  const bytes = inflateUpTo(packed, size);
  return bytes === 'too large' || bytes?.length !== size ? undefined : bytes;
}

/** Unpacks a stream of unknown size. Undefined: damaged or cut off. */
export function inflateUpTo(packed: Uint8Array, maxBytes: number): Buffer | 'too large' | undefined {
  loaded ??= process.getBuiltinModule('node:zlib');
  try {
    return loaded.inflateSync(packed, { maxOutputLength: Math.max(1, maxBytes), chunkSize: chunkSize(packed.length, maxBytes) });
  } catch (error) {
    return isTooLarge(error) ? 'too large' : undefined;
  }
}

/** One chunk that holds everything saves joining several; zlib takes no chunk under 64 bytes. */
function chunkSize(packedBytes: number, maxBytes: number): number {
  return Math.max(64, Math.min(maxBytes, packedBytes * 8, 1 << 20));
}

function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
