// Unpacks within bounds. I/O only in that it needs node:zlib, which is loaded at the first use.

type Zlib = typeof import('node:zlib');

let loaded: Zlib | undefined;

/** What came of it: the bytes, more of them than allowed, or nothing that can be read. */
export type Unpacked = Buffer | 'too large' | 'damaged';

/** Unpacks a raw deflate stream, as zip has it. */
export function inflateRaw(packed: Uint8Array, maxBytes: number): Unpacked {
  return unpack('inflateRawSync', packed, maxBytes);
}

/** Unpacks a gzip file, all its members one after another. */
export function gunzip(packed: Uint8Array, maxBytes: number): Unpacked {
  return unpack('gunzipSync', packed, maxBytes);
}

function unpack(method: 'inflateRawSync' | 'gunzipSync', packed: Uint8Array, maxBytes: number): Unpacked {
  if (maxBytes <= 0) return 'too large';
  loaded ??= process.getBuiltinModule('node:zlib');
  try {
    return loaded[method](packed, { maxOutputLength: maxBytes, chunkSize: Math.max(1024, Math.min(maxBytes, packed.length * 4, 1 << 20)) });
  } catch (error) {
    return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too large' : 'damaged';
  }
}
