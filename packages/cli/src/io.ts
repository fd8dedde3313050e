// The door: standard streams, environment, clock and the few files commands read and write. Nothing else in this package's
// centre touches the process. Synchronous throughout: the hot paths end before an event loop would have started.

import * as fs from 'node:fs';
import * as path from 'node:path';
import { CliError } from './errors.ts';

/** Most bytes that are taken from standard input or one settings file. */
const inputBytes = 64 << 20;

/** Width of a terminal that does not tell its own. */
const usualColumns = 80;

/** How long to wait before writing again to a pipe that is full, in milliseconds. */
const fullPipeWaitMs = 5;

/** How often that is done before the reader counts as stuck: about ten minutes. */
const fullPipeTries = 120_000;

/** The outside world, as commands see it. Tests hand in another. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How to start this program again: the running Node, and the script it was given. Absolute. */
  readonly self: { readonly node: string; readonly script: string };
  isTerminal(stream: 'stdin' | 'stdout' | 'stderr'): boolean;
  /** How wide the terminal behind stderr is. */
  columns(): number;
  now(): Date;
  /** All of standard input. Throws INPUT_TOO_LARGE. */
  readInput(): Uint8Array;
  /** Quietly does nothing once the reader has gone. Throws FILE_UNWRITABLE. */
  writeOut(text: string): void;
  /** The same, and never throws: there is nowhere left to say why. */
  writeError(text: string): void;
  /** A settings file's text, or undefined where there is none. Throws FILE_UNREADABLE. */
  readText(file: string): string | undefined;
  /** Replaces a file in one step; never writes through a symbolic link. Throws FILE_UNWRITABLE. */
  replaceFile(file: string, text: string): void;
  exists(file: string): boolean;
  /** Random bytes, in hexadecimal. */
  randomHex(bytes: number): string;
  /** Runs synchronous work that Ctrl-C can end. Throws INTERRUPTED. */
  interruptible<T>(work: () => T): T;
}

/** The real one. */
export function createIo(): Io {
  const closed = new Set<number>();
  return {
    cwd: process.cwd(),
    env: process.env,
    self: { node: process.execPath, script: process.argv[1] ?? '' },
    isTerminal: (stream) => isTerminal(stream === 'stdin' ? 0 : stream === 'stdout' ? 1 : 2),
    columns: () => process.stderr.columns ?? usualColumns,
    now: () => new Date(),
    readInput,
    writeOut: (text) => writeAll(1, text, closed),
    writeError: (text) => writeAll(2, text, closed),
    readText,
    replaceFile: (file, text) => replaceFile(path.resolve(file), text),
    exists: (file) => fs.existsSync(file),
    randomHex: (bytes) => process.getBuiltinModule('node:crypto').randomBytes(bytes).toString('hex'),
    interruptible,
  };
}

function isTerminal(descriptor: number): boolean {
  try {
    // Loading node:tty takes 2 ms, so only a character device is worth the question.
    if (!fs.fstatSync(descriptor).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  return process.getBuiltinModule('node:tty').isatty(descriptor);
}

function readInput(): Uint8Array {
  const chunks: Buffer[] = [];
  let length = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(1 << 16);
    const read = readChunk(chunk);
    if (read === 0) return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks, length);
    length += read;
    if (length > inputBytes) throw new CliError('INPUT_TOO_LARGE', `standard input holds more than ${inputBytes} bytes`);
    chunks.push(chunk.subarray(0, read));
  }
}

/** Bytes read; 0 at the end. */
function readChunk(chunk: Buffer): number {
  for (let tries = 0; ; tries++) {
    try {
      return fs.readSync(0, chunk);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN' || tries >= fullPipeTries) {
        throw new CliError('FILE_UNREADABLE', `standard input cannot be read (${code})`, { cause: error });
      }
      sleep(fullPipeWaitMs);
    }
  }
}

function writeAll(descriptor: number, text: string, closed: Set<number>): void {
  let rest: Buffer = Buffer.from(text);
  for (let tries = 0; rest.length > 0 && !closed.has(descriptor);) {
    try {
      rest = rest.subarray(fs.writeSync(descriptor, rest));
      tries = 0;
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EPIPE' || code === 'EBADF') {
        closed.add(descriptor);
      } else if (code === 'EAGAIN' && tries++ < fullPipeTries) {
        sleep(fullPipeWaitMs);
      } else if (descriptor === 2) {
        closed.add(descriptor);
      } else {
        throw new CliError('FILE_UNWRITABLE', `standard output cannot be written (${code})`, { hint: 'the report is not complete', cause: error });
      }
    }
  }
}

function sleep(durationMs: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, durationMs);
}

function readText(file: string): string | undefined {
  try {
    const descriptor = fs.openSync(file, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
    try {
      const facts = fs.fstatSync(descriptor);
      if (!facts.isFile()) throw new CliError('FILE_UNREADABLE', `${file} is not a regular file`);
      if (facts.size > inputBytes) throw new CliError('FILE_UNREADABLE', `${file} holds more than ${inputBytes} bytes`);
      return fs.readFileSync(descriptor, 'utf8').replace(/^\uFEFF/, '');
    } finally {
      fs.closeSync(descriptor);
    }
  } catch (error) {
    if (error instanceof CliError) throw error;
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new CliError('FILE_UNREADABLE', `${file} cannot be read (${code})`, { cause: error });
  }
}

function replaceFile(file: string, text: string): void {
  const folder = path.dirname(file);
  const draft = path.join(folder, `.${path.basename(file)}.${process.pid}.draft`);
  try {
    refuseDetour(file, folder);
    const before = fs.lstatSync(file, { throwIfNoEntry: false });
    if (before !== undefined && !before.isFile()) {
      const what = before.isSymbolicLink() ? 'a symbolic link' : 'not a regular file';
      throw new CliError('FILE_UNWRITABLE', `${file} is ${what}`, { hint: 'name a file that does not exist yet, or a regular one' });
    }
    fs.writeFileSync(draft, text, { flag: 'wx', mode: before === undefined ? 0o666 : before.mode & 0o777 });
    fs.renameSync(draft, file);
  } catch (error) {
    if (error instanceof CliError) throw error;
    fs.rmSync(draft, { force: true });
    throw new CliError('FILE_UNWRITABLE', `${file} cannot be written (${codeOf(error)})`, { cause: error });
  }
}

/** A linked folder below the current one may be planted by the repository that is being scanned. */
function refuseDetour(file: string, folder: string): void {
  const here = process.cwd();
  const isBelow = folder === here || folder.startsWith(here + path.sep);
  if (!isBelow) return;
  const real = fs.realpathSync(folder);
  if (real !== path.join(fs.realpathSync(here), path.relative(here, folder))) {
    throw new CliError('FILE_UNWRITABLE', `${file} lies behind a symbolic link`, { hint: `write its real path: ${real}` });
  }
}

/**
 * A synchronous scan never lets the event loop run, so a SIGINT listener would wait for its end. Node can stop a script at
 * SIGINT instead, from a thread of its own: the work is called from such a script.
 */
function interruptible<T>(work: () => T): T {
  const vm = process.getBuiltinModule('node:vm');
  const slot: { work?: () => T } = globalThis as { work?: () => T };
  slot.work = work;
  try {
    return new vm.Script('work()').runInThisContext({ breakOnSigint: true }) as T;
  } catch (error) {
    if (codeOf(error) !== 'ERR_SCRIPT_EXECUTION_INTERRUPTED') throw error;
    throw new CliError('INTERRUPTED', 'stopped before the end: what was not reached is not checked', { cause: error });
  } finally {
    delete slot.work;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
