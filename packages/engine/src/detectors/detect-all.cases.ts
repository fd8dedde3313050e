// For tests of detectors: asks a detector wherever the kernel's twin sees one of its anchors, as a scan does.

import { fileFacts } from '../classify-path.ts';
import type { Detection, Detector } from '../detector.ts';
import { textAt } from '../kernel/layout.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { createTwin } from '../kernel/twin.ts';

const twins = new WeakMap<Detector, Kernel>();

/** What was found: the value, and all that was said of it. */
export interface Found extends Omit<Detection, 'start' | 'end' | 'further'> {
  readonly value: string;
}

/** Everything that the detector finds in a text of that path; equal places once. */
export function detectAll(detector: Detector, written: string, path = 'src/app.ts'): Found[] {
  const twin = twins.get(detector) ?? createTwin(detector.anchors, []);
  twins.set(detector, twin);
  const facts = fileFacts(path);
  const text = twin.memory;
  const start = textAt;
  const end = start + text.write(written, start, 'latin1');
  twin.segments.set([end, facts.hasBareValues ? 1 : 0]);
  twin.seal(start, end);
  const count = twin.scan(start, end, 1);
  const found = new Map<string, Found>();
  for (let index = 0; index < count; index++) {
    const at = twin.found[index * 2] ?? 0;
    const anchor = detector.anchors[twin.found[index * 2 + 1] ?? -1];
    if (anchor === undefined) continue;
    const first = detector.detect({ text, start, end, at, anchor, facts });
    for (const detection of first === undefined ? [] : [first, ...(first.further ?? [])]) {
      const { start: from, end: to, further: _, ...rest } = detection;
      found.set(`${from}-${to}`, { value: text.toString('latin1', from, to), ...rest });
    }
  }
  return [...found.values()];
}
