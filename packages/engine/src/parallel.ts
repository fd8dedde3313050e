// Shares the scanning of many files between threads. Whoever is free takes the next few; nothing waits for the event loop. I/O.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Assets } from './assets.ts';
import { filesPerShare, threadFiles, workerTimeMs, workerYoungMb } from './limits.ts';
import type { Scanned, Scanner } from './scan.ts';
import type { SettingsRequest } from './settings.ts';
import { scanFile } from './sources/files.ts';

/** A file to scan: where it is, and as what it is reported. A name that is no text has its bytes as location. */
export interface ListedFile {
  readonly location: string | Buffer;
  readonly path: string;
}

/** What a worker is started with. */
export interface WorkerTask {
  readonly request: SettingsRequest;
  readonly assetsFolder: string;
  /** For each share the locations and paths of its files in turn, each ending with a NUL: read as they are taken. */
  readonly shares: readonly string[];
  readonly maxFileBytes: number;
  readonly control: SharedArrayBuffer;
}

/** Words of the shared control: the next share nobody has taken, and the worker's state. */
export const controlWords = { next: 0, state: 1 } as const;
/** Values of `state`. A worker that is not ready when the others are done is not waited for. */
export const workerStates = { starting: 0, working: 1, done: 2, refused: 3 } as const;

/** Name of the worker's bundle, beside the other assets. */
export const workerName = 'worker.cjs';

/** How the files are to be scanned. */
export interface SharedScan {
  readonly scanner: Scanner;
  readonly assets: Assets;
  readonly request: SettingsRequest;
  readonly maxFileBytes: number;
  /** At most so many threads; absent: as many as pay for themselves. */
  readonly threads?: number;
}

/** Scans the files with `scanner`, and with a second thread where it pays; returns what that one found. */
export function scanShared(files: readonly ListedFile[], scan: SharedScan): readonly Scanned[] {
  const { scanner, maxFileBytes } = scan;
  const named = files.filter((file): file is ListedFile & { location: string } => typeof file.location === 'string');
  for (const { location, path } of files) if (typeof location !== 'string') scanFile(scanner, location, path, maxFileBytes);
  const control = new Int32Array(new SharedArrayBuffer(8));
  const worker = startWorker(named, scan, control);
  for (let share = take(control); share * filesPerShare < named.length; share = take(control)) {
    for (const { location, path } of shareOf(named, share)) scanFile(scanner, location, path, maxFileBytes);
  }
  scanner.flush();
  return worker?.() ?? [];
}

/** The number of the next share. */
export function take(control: Int32Array): number {
  return Atomics.add(control, controlWords.next, 1);
}

function shareOf<T>(files: readonly T[], share: number): readonly T[] {
  return files.slice(share * filesPerShare, (share + 1) * filesPerShare);
}

/** Starts a worker where it pays; returns what waits for its result. */
function startWorker(files: readonly { location: string; path: string }[], scan: SharedScan, control: Int32Array<SharedArrayBuffer>): (() => readonly Scanned[]) | undefined {
  const script = join(scan.assets.folder, workerName);
  if (files.length < threadFiles || scan.threads === 1 || !existsSync(script)) return undefined;
  const { Worker, MessageChannel, receiveMessageOnPort } = process.getBuiltinModule('node:worker_threads');
  const { port1, port2 } = new MessageChannel();
  const { root, configText, baseline, minConfidence, onlyRules } = scan.request;
  const task: WorkerTask = {
    request: { root, ...(configText && { configText }), ...(baseline && { baseline }), ...(minConfidence !== undefined && { minConfidence }), ...(onlyRules && { onlyRules }) },
    assetsFolder: scan.assets.folder,
    shares: Array.from({ length: Math.ceil(files.length / filesPerShare) }, (_, share) =>
      shareOf(files, share)
        .map(({ location, path }) => `${location}\0${path}\0`)
        .join(''),
    ),
    maxFileBytes: scan.maxFileBytes,
    control: control.buffer,
  };
  const worker = new Worker(script, { workerData: { task, port: port2 }, transferList: [port2], resourceLimits: { maxYoungGenerationSizeMb: workerYoungMb } });
  worker.unref();
  return () => {
    const { state } = controlWords;
    if (Atomics.compareExchange(control, state, workerStates.starting, workerStates.refused) === workerStates.starting) return [];
    Atomics.wait(control, state, workerStates.working, workerTimeMs);
    const received: { message: Scanned } | undefined = receiveMessageOnPort(port1);
    if (!received) throw new Error('a scanning thread ended without a result');
    return [received.message];
  };
}
