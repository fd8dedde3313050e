// What holds for every format.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { context, hostileContext, hostileResult, sampleFinding, sampleResult } from './samples.ts';

describe.each(Object.entries(reporters))('%s', (name, report) => {
  it('says the same of the same, ends with a line feed, and can be written as UTF-8', () => {
    fc.assert(
      fc.property(hostileResult, hostileContext, (result, hostile) => {
        const before = JSON.stringify(result);
        const text = report(result, hostile);
        expect(report(result, hostile)).toBe(text);
        expect(JSON.stringify(result)).toBe(before);
        expect(text.endsWith('\n')).toBe(true);
        expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
      }),
    );
  });

  it('tells of a clean scan', () => {
    expect(report(sampleResult([]), context)).not.toBe('');
  });

  it('names the rule, the file and the line', () => {
    const text = report(sampleResult([sampleFinding({ file: 'a/b.ts', line: 4321, endLine: 4321, title: 'A Kind of Key' })]), context);
    for (const part of ['A Kind of Key', 'a/b.ts', '4321']) expect(text).toContain(part);
  });

  it('keeps the order of findings that are equally grave', () => {
    const text = report(sampleResult(['zz.ts', 'aa.ts', 'mm.ts'].map((file) => sampleFinding({ file }))), context);
    expect(['zz.ts', 'aa.ts', 'mm.ts'].map((file) => text.indexOf(file))).toEqual(
      ['zz.ts', 'aa.ts', 'mm.ts'].map((file) => text.indexOf(file)).toSorted((one, other) => one - other),
    );
  });

  it.skipIf(name === 'csv')('tells what was not scanned', () => {
    const text = report(sampleResult([], { skipped: [{ path: 'data/dump.bin', reason: 'archive damaged' }] }), context);
    expect(text).toContain('data/dump.bin');
    expect(text).toContain('archive damaged');
  });
});
