// A second thread of a scan: takes shares of the files until none is left, then hands over what it found. I/O.

import { workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { loadAssets } from './assets.ts';
import { filesPerShare } from './limits.ts';
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
  const { request, assetsFolder, files, maxFileBytes } = task;
  const control = new Int32Array(task.control);
  const assets = loadAssets(assetsFolder);
  const scanner = scannerFactory(readSettings(request, assets), assets)({});
  const list = files.split('\0');
  // The other thread may be done by now: then nobody waits for this one.
  if (Atomics.compareExchange(control, controlWords.state, workerStates.starting, workerStates.working) !== workerStates.starting) return;
  const count = (list.length - 1) / 2;
  for (let first = take(control); first < count; first = take(control)) {
    for (let index = first; index < Math.min(first + filesPerShare, count); index++) scanFile(scanner, list[index * 2] ?? '', list[index * 2 + 1] ?? '', maxFileBytes);
  }
  scanner.flush();
  port.postMessage(scanner.finish());
  Atomics.store(control, controlWords.state, workerStates.done);
  Atomics.notify(control, controlWords.state);
}
