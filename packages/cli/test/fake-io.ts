// An Io without a process: for tests of commands that need no real files, or that look at what was written.

import * as path from 'node:path';
import type { Io } from '../src/io.ts';

/** What the fake starts with. */
export interface FakeWorld {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly terminals?: readonly ('stdin' | 'stdout' | 'stderr')[];
  readonly columns?: number;
  readonly input?: string;
  readonly files?: Record<string, string>;
  /** Each look at the clock moves it on by so much, in milliseconds. */
  readonly tickMs?: number;
}

/** A fake, and what came out of it. */
export interface FakeIo extends Io {
  readonly files: Map<string, string>;
  readonly errors: string[];
}

/** A new one. */
export function createFakeIo(world: FakeWorld = {}): FakeIo {
  const files = new Map(Object.entries(world.files ?? {}));
  const errors: string[] = [];
  const cwd = world.cwd ?? '/project';
  let nowMs = Date.UTC(2026, 0, 2);
  return {
    cwd,
    env: world.env ?? {},
    self: { node: '/bin/node', script: '/lib/secr.cjs' },
    files,
    errors,
    isTerminal: (stream) => world.terminals?.includes(stream) === true,
    columns: () => world.columns ?? 80,
    now: () => new Date((nowMs += world.tickMs ?? 0)),
    readInput: () => Buffer.from(world.input ?? ''),
    writeOut: () => undefined,
    writeError: (text) => errors.push(text),
    readText: (file) => files.get(path.resolve(cwd, file)),
    replaceFile: (file, text) => files.set(path.resolve(cwd, file), text),
    exists: (file) => files.has(file),
    randomHex: (bytes) => '0'.repeat(2 * bytes),
    interruptible: (work) => work(),
  };
}
