import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportJunit } from '../../src/reporters/junit.ts';
import { context, hostileContext, hostileResult, sampleFinding, sampleResult } from './samples.ts';
import { parseXml, type Element } from './xml.ts';

const names = (elements: readonly Element[]): string[] => elements.map(({ name }) => name);
const token = /^(?=.*\S)/s;
const decimal = /^\d+(?:\.\d+)?$/;

/** What both common schemas ask for; the numbers must be those of the cases. */
function expectSuite(suite: Element, id: number): void {
  const { attributes, children } = suite;
  expect(Object.keys(attributes)).toEqual(['name', 'package', 'id', 'timestamp', 'hostname', 'tests', 'failures', 'errors', 'time']);
  expect(attributes).toMatchObject({ id: String(id), errors: '0', name: expect.stringMatching(token), time: expect.stringMatching(decimal) });
  expect(attributes['timestamp']).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/);
  const cases = children.filter(({ name }) => name === 'testcase');
  expect(names(children)).toEqual(['properties', ...names(cases), 'system-out', 'system-err']);
  expect(attributes['tests']).toBe(String(cases.length));
  expect(attributes['failures']).toBe(String(cases.filter((one) => one.children.length > 0).length));
  for (const one of cases) {
    expect(one.attributes).toEqual({ name: expect.stringMatching(token), classname: expect.stringMatching(token), time: expect.stringMatching(decimal) });
    for (const failure of one.children) {
      expect(failure.name).toBe('failure');
      expect(Object.keys(failure.attributes)).toEqual(['type', 'message']);
    }
  }
}

describe('junit', () => {
  it('is XML of the common schemas, a suite for each file and a failure for each finding, whatever the texts', () => {
    fc.assert(
      fc.property(hostileResult, hostileContext, (result, hostile) => {
        const root = parseXml(reportJunit(result, hostile));
        expect([root.name, root.attributes]).toEqual(['testsuites', {}]);
        expect(root.children).toHaveLength(1 + new Set(result.findings.map(({ file }) => file)).size);
        for (const [id, suite] of root.children.entries()) expectSuite(suite, id);
        const failures = root.children.slice(1).map(({ attributes }) => Number(attributes['failures']));
        expect(failures.reduce((sum, count) => sum + count, 0)).toBe(result.findings.length);
      }),
    );
  });

  it('tells all there is to know', () => {
    const places = [{ file: 'b', line: 1, column: 2, endLine: 1, endColumn: 4 }];
    const [, suite] = parseXml(reportJunit(sampleResult([sampleFinding({ file: 'a&b.ts', commit: 'c0ffee', date: '2026-01-02', author: 'A. Uthor', places })]), context)).children;
    expect(suite?.attributes['name']).toBe('a&b.ts');
    expect(suite?.children[1]?.attributes).toMatchObject({ name: 'OpenAI API Key (4:11)', classname: 'a&b.ts' });
    expect(suite?.children[1]?.children[0]).toMatchObject({
      attributes: { type: 'openai-api-key', message: 'high: OpenAI API Key' },
      text: 'a&b.ts:4:11\nsk-proj-…\nc0ffee 2026-01-02 A. Uthor\nalso b:1:2',
    });
  });

  it.each([
    [{}, '0'],
    [{ files: 0 }, '1'],
  ])('passes a clean scan and fails an empty one %j', (coverage, failures) => {
    const [suite, ...more] = parseXml(reportJunit(sampleResult([], coverage), context)).children;
    expect(more).toEqual([]);
    expect(suite?.attributes).toMatchObject({ name: 'secr: .', tests: '1', failures });
  });
});
