// Makes scanners for a scan's settings, each with a kernel of its own: one for each thread and pass. I/O only through the assets handed in.

import type { Assets } from './assets.ts';
import type { UserKernel } from './find.ts';
import { detectors } from './detectors/index.ts';
import { compileKernel, createKernel, hasWebAssembly } from './kernel/kernel.ts';
import type { Kernel } from './kernel/kernel.ts';
import { compileTables } from './kernel/tables.ts';
import { createTwin } from './kernel/twin.ts';
import { createScanner } from './scan.ts';
import type { Scanner, ScannerParts } from './scan.ts';
import type { Settings } from './settings.ts';

/** Returns what makes scanners; `changes` replace parts of one. */
export function scannerFactory({ userRules, judgement, ruleSet }: Settings, assets: Assets): (changes: Partial<ScannerParts>) => Scanner {
  const compiled = hasWebAssembly() ? compileKernel(assets.kernel) : undefined;
  const newKernel = (): Kernel => (compiled && kernelWithin(compiled, (memory) => assets.loadTables(memory))) ?? catalogueTwin(assets);
  const userAnchors = userRules?.anchors.map(({ anchor }) => anchor) ?? [];
  const userKernel: UserKernel | undefined = userRules && {
    kernel: (compiled && kernelWithin(compiled, (memory) => memory.set(compileTables(userAnchors, [])))) ?? createTwin(userAnchors, []),
    firstAnchor: assets.ruleSet().anchorCount,
  };
  return (changes) => createScanner({ ruleSet, kernel: newKernel(), detectors, judgement, now: () => performance.now(), ...(userKernel && { userKernel }), ...changes });
}

/** Undefined where the address space is limited (`ulimit -v`): WebAssembly reserves a lot of it. The twin takes its place, more slowly. */
function kernelWithin(...args: Parameters<typeof createKernel>): Kernel | undefined {
  try {
    return createKernel(...args);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function catalogueTwin(assets: Assets): Kernel {
  const ruleSet = assets.ruleSet();
  const anchors = Array.from({ length: ruleSet.anchorCount }, (_, index) => ruleSet.anchor(index).anchor);
  return createTwin(
    anchors,
    ruleSet.names().map(({ start }) => start),
  );
}
