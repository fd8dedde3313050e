// The interface of a kernel, and the WebAssembly one. A kernel owns its memory: whoever scans writes the text into it, from `textAt` on.

import { foundAt, imageBytes, maxFound, maxSegments, memoryBytes, nameBitsAt, segmentsAt } from './layout.ts';

/** Finds anchors in text. All offsets are into `memory`. */
export interface Kernel {
  readonly memory: Buffer;
  /** Pairs of words: where, and which anchor. Valid until the next call. */
  readonly found: Uint32Array;
  /** Pairs of words, to be filled before `scan`: end of a file's text, ascending, and 1 where an unquoted word is a value. */
  readonly segments: Uint32Array;
  /** Which four characters the names of assigned rules begin with: see `name-hash.ts`. */
  readonly nameBits: Uint8Array;
  /** Finds the anchors in [start, end), 64 zero bytes following; returns how many, or -1 if there was no room for all. */
  scan(start: number, end: number, segments: number): number;
  /**
   * Finds what long runs of token characters hold, in [start, end): prefixes of tokens, and with `base64Found`, `hexFound` or `valueFound` as
   * anchor payloads and long values near a known name; returns as `scan` does.
   */
  scanRuns(start: number, end: number, segments: number): number;
  /** How many line feeds are in [start, end). */
  countLines(start: number, end: number): number;
  /** Writes the zero bytes that have to follow the text [start, end); not 0 when its first `sniffBytes` hold a zero. */
  seal(start: number, end: number): number;
}

interface KernelExports {
  scan(start: number, end: number, segments: number): number;
  scanRuns(start: number, end: number, segments: number): number;
  countLines(start: number, end: number): number;
  seal(start: number, end: number): number;
}

interface WebAssemblyApi {
  Module: new (bytes: Uint8Array) => object;
  Memory: new (limits: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  Instance: new (module: object, imports: object) => { readonly exports: object };
}

/** True where this runtime has WebAssembly; it can be switched off (`--jitless`). */
export function hasWebAssembly(): boolean {
  return 'WebAssembly' in globalThis;
}

/** Compiles the kernel's code once; the result can be shared with workers. */
export function compileKernel(code: Uint8Array): object {
  return new (api().Module)(code);
}

/** A kernel of its own memory, to whose start `load` writes what `compileTables` made. */
export function createKernel(compiled: object, load: (memory: Buffer) => void): Kernel {
  const pages = memoryBytes / 65_536;
  const memory = new (api().Memory)({ initial: pages, maximum: pages });
  const { exports } = new (api().Instance)(compiled, { env: { memory } });
  const bytes = Buffer.from(memory.buffer);
  load(bytes);
  const { scan, scanRuns, countLines, seal } = exports as KernelExports;
  return { memory: bytes, ...tablesOf(memory.buffer), scan, scanRuns, countLines, seal };
}

/** The views of a kernel's tables over its memory. */
export function tablesOf(buffer: ArrayBuffer): Pick<Kernel, 'found' | 'segments' | 'nameBits'> {
  return {
    nameBits: new Uint8Array(buffer, nameBitsAt, imageBytes - nameBitsAt),
    found: new Uint32Array(buffer, foundAt, maxFound * 2),
    segments: new Uint32Array(buffer, segmentsAt, maxSegments * 2 + 2),
  };
}

function api(): WebAssemblyApi {
  return (globalThis as unknown as { WebAssembly: WebAssemblyApi }).WebAssembly;
}
