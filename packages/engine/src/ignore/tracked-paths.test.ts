import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTrackedPaths } from './tracked-paths.ts';

describe('createTrackedPaths', () => {
  it('answers as a search through all paths does', () => {
    const part = fc.constantFrom('a', 'b', 'a.b', 'a-b', 'A', 'ab', '\xc3\xa9');
    const path = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(fc.array(path), path, (paths, asked) => {
        const tracked = createTrackedPaths(paths);
        expect(tracked.hasFile(asked)).toBe(paths.includes(asked));
        expect(tracked.hasFolder(asked)).toBe(paths.some((own) => own === asked || own.startsWith(`${asked}/`)));
      }),
    );
  });
});
