// A second thread of a scan: takes shares of the files until none is left, then hands over what it found. I/O.

import { workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { loadAssets } from './assets.ts';
import { controlWords, take, workerStates } from './parallel.ts';
import type { WorkerTask } from './parallel.ts';
import { scannerFactory } from './scanner-factory.ts';
import { readSettings } from './settings.ts';
import { scanFile } from './sources/files.ts';

/** What the starting thread passes. */
export interface WorkerStart {
  readonly task: WorkerTask;
  readonly port: MessagePort;
}

runWorker(workerData as WorkerStart);

function runWorker({ task, port }: WorkerStart): void {
  const { request, assetsFolder, shares, maxFileBytes } = task;
  const control = new Int32Array(task.control);
  const assets = loadAssets(assetsFolder);
  const scanner = scannerFactory(readSettings(request, assets), assets)({});
  // The other thread may be done by now: then nobody waits for this one.
  if (Atomics.compareExchange(control, controlWords.state, workerStates.starting, workerStates.working) !== workerStates.starting) return;
  for (let share = take(control); share < shares.length; share = take(control)) {
    const names = shares[share]?.split('\0') ?? [];
    for (let index = 0; index + 1 < names.length; index += 2) scanFile(scanner, names[index] ?? '', names[index + 1] ?? '', maxFileBytes);
  }
  scanner.flush();
  port.postMessage(scanner.finish());
  Atomics.store(control, controlWords.state, workerStates.done);
  Atomics.notify(control, controlWords.state);
}
