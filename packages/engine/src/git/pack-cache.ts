// Keeps what was read last from all packs together: versions of one file are usually asked for one after the other, and each is a
// change of the next. Pure.

import * as limits from './limits.ts';
import type { GitObject } from './object.ts';
import type { PackCache } from './pack.ts';

/** Makes room for one pack after the other; all share one limit. */
export function createPackCaches(): () => PackCache {
  const kept = new Map<number, GitObject>();
  let total = 0;
  let packs = 0;
  const put = (key: number, object: GitObject): void => {
    if (object.bytes.length > limits.cachedBytes / 4 || kept.has(key)) return;
    kept.set(key, object);
    total += object.bytes.length;
    for (const [oldest, { bytes }] of kept) {
      if (total <= limits.cachedBytes) break;
      kept.delete(oldest);
      total -= bytes.length;
    }
  };
  return () => {
    const first = packs++ * maxPackBytes;
    return { get: (offset) => kept.get(first + offset), put: (offset, object) => put(first + offset, object) };
  };
}

/** So that a pack's number and an offset fit into one exact number. */
const maxPackBytes = 2 ** 39;
