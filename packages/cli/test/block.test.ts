import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlock, withBlock, withoutBlock } from '../src/guard/block.ts';
import { checkBlock, forwardingHookFile, hookFile, readStamp, recordedPrograms } from '../src/guard/hook-text.ts';
import { everyHook, guardedHooks } from '../src/guard/hooks.ts';
import { managerOf } from '../src/guard/managers.ts';

const binary = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes).toString('latin1'));
const text = fc.oneof(
  binary,
  fc.tuple(fc.constantFrom('#!/bin/sh', '#!/bin/sh\n', '#!/bin/sh\r\n', '\n', ''), binary).map((parts) => parts.join('')),
);
const lines = fc.array(fc.stringMatching(/^[a-z |&$"]{0,12}$/), { minLength: 1 }).map((all) => all.map((line) => `${line}\n`).join(''));

describe('a block', () => {
  it('is read back, and taken out without a trace', () => {
    fc.assert(
      fc.property(text, lines, fc.constantFrom('start', 'end'), (before, block, place) => {
        const after = withBlock(before, block, place, 'note');
        expect(readBlock(after)).toEqual({ note: 'note', lines: block });
        expect(withoutBlock(after)).toBe(before);
      }),
    );
  });

  it.each([
    ['#!/bin/sh\necho\n', 'start', '#!/bin/sh\n# >>> secr guard note\nx\n# <<< secr guard\necho\n'],
    ['#!/bin/sh', 'start', '#!/bin/sh\n# >>> secr guard note (joined)\nx\n# <<< secr guard\n'],
    ['echo', 'start', '# >>> secr guard note\nx\n# <<< secr guard\necho'],
    ['a: b', 'end', 'a: b\n# >>> secr guard note (joined)\nx\n# <<< secr guard\n'],
    ['', 'end', '# >>> secr guard note\nx\n# <<< secr guard\n'],
  ] as const)('stands in %j at the %s', (before, place, after) => {
    expect(withBlock(before, 'x\n', place, 'note')).toBe(after);
  });

  it.each(['', 'echo\n', '# >>> secr guard note\nno end\n', 'echo # >>> secr guard note\n# <<< secr guard\n'])('is not found in %j', (before) => {
    expect(readBlock(before)).toBeUndefined();
    expect(withoutBlock(before)).toBeUndefined();
  });
});

describe('a hook file', () => {
  const launch = { node: `/opt/no'de`, script: 'C:\\lib\\secr.cjs' };

  it.each(guardedHooks)('%s says what it is', (hook) => {
    const file = hookFile(hook, launch, 2);
    expect(readStamp(file)).toEqual({ hook, format: 1, folders: 2, isIntact: true });
    expect(readStamp(`${file}# changed\n`)).toMatchObject({ isIntact: false });
    expect(recordedPrograms(file)).toEqual(['C:/lib/secr.cjs', `/opt/no'de`]);
    expect(recordedPrograms(hookFile(hook, undefined, 0))).toEqual([]);
    expect(file).not.toContain('\r');
  });

  it.each(everyHook)('that forwards %s says what it is', (hook) => {
    expect(readStamp(forwardingHookFile(hook, undefined, launch, 0))).toEqual({ hook, format: 1, folders: 0, isIntact: true });
  });

  it('and every other text are told apart', () => {
    fc.assert(
      fc.property(text, (other) => {
        expect(readStamp(other)).toBeUndefined();
      }),
    );
  });

  it('is nobody else’s', () => {
    for (const hook of guardedHooks) {
      for (const own of [hookFile(hook, launch, 0), forwardingHookFile(hook, hook, launch, 0), checkBlock(hook, undefined)]) expect(managerOf(own)).toBeUndefined();
    }
  });
});
