// Runs the detector of generic credentials over one text, finding its anchors with a plain search: the stand-in for the engine's kernel.

import { fileFacts } from '../../packages/engine/src/classify-path.ts';
import type { Detection } from '../../packages/engine/src/detector.ts';
import { assignmentDetector } from '../../packages/engine/src/detectors/assignment.ts';

const escaped = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('_', '[-_.]');
const anchorPattern = new RegExp(assignmentDetector.anchors.map((anchor) => escaped(anchor.literal)).join('|'), 'gi');

/** What the detector reports for `bytes` as the content of the file `path`, each place once, in order. */
export function scanText(path: string, bytes: Buffer): readonly Detection[] {
  const facts = fileFacts(path);
  const found = new Map<number, Detection>();
  for (const match of bytes.toString('latin1').matchAll(anchorPattern)) {
    const anchor = assignmentDetector.anchors.find((one) => new RegExp(`^${escaped(one.literal)}$`, 'i').test(match[0]));
    if (anchor === undefined) continue;
    const detection = assignmentDetector.detect({ text: bytes, start: 0, end: bytes.length, at: match.index, anchor, facts });
    if (detection !== undefined && !found.has(detection.start)) found.set(detection.start, detection);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
