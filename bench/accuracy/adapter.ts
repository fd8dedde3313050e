// Runs the built engine over one text, and keeps what it says of generic credentials.

import { join } from 'node:path';
import { createRunner, loadAssets } from '@secr/engine';
import type { Finding } from '@secr/engine';

const runner = createRunner(loadAssets(join(import.meta.dirname, '../../packages/engine/dist/assets')));

/** What the engine reports for `bytes` as the content of the file `path`, in order. */
export function scanText(path: string, bytes: Buffer): readonly Finding[] {
  return runner.runScan({ root: '/', target: { kind: 'stdin', name: path, content: bytes }, environment: {} }).findings;
}
