import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wellFormed } from '../../src/report-facts.ts';
import { reportGithub } from '../../src/reporters/github.ts';
import { context, hostileResult, sampleFinding, sampleResult } from './samples.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const known = ['error', 'warning', 'notice', 'group', 'endgroup', 'debug', 'add-mask', 'stop-commands', 'set-output', 'save-state', 'set-env', 'add-path', 'echo', 'add-matcher'];

/** As the runner reads a line of output; undefined for plain text. */
function parseCommand(line: string): Command | undefined {
  const match = /^\s*::(\S+?)(?: (.*?))?::(.*)$/su.exec(line);
  if (match === null || !known.includes(match[1] ?? '')) return undefined;
  const pairs = (match[2] ?? '').split(',').filter((pair) => pair !== '');
  const properties = pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), decodeURIComponent(pair.slice(pair.indexOf('=') + 1).replace(/%(?!25|0D|0A|3A|2C)/g, '%25'))]);
  return { name: match[1] ?? '', properties: Object.fromEntries(properties) as Record<string, string>, message: match[3] ?? '' };
}

const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/).slice(0, -1);
const allowed = new Set(['error', 'warning', 'notice', 'group', 'endgroup']);

describe('github', () => {
  it('gives no command that is not meant', () => {
    fc.assert(
      fc.property(hostileResult, (result) => {
        const lines = linesOf(reportGithub(result, context));
        const annotations = lines.map(parseCommand).filter((command) => command !== undefined && /error|warning|notice/.test(command.name));
        expect(annotations).toHaveLength(result.findings.length);
        for (const line of lines) {
          const command = parseCommand(line);
          if (command !== undefined) expect(allowed.has(command.name)).toBe(true);
          else expect(line).not.toMatch(/^\s*::|##\[|\p{Cc}/u);
        }
        const files = annotations.map((command) => command?.properties['file']).toSorted();
        expect(files).toEqual(result.findings.map(({ file }) => wellFormed(file)).toSorted());
      }),
    );
  });

  it('says where and what', () => {
    const finding = sampleFinding({ file: 'a:b,c%.ts', places: [{ file: 'b', line: 1, column: 1, endLine: 1, endColumn: 2 }] });
    expect(linesOf(reportGithub(sampleResult([finding]), context))).toEqual([
      '::error file=a%3Ab%2Cc%25.ts,line=4,endLine=4,col=11,title=OpenAI API Key::A secret stands here (sk-proj-…), and in 1 other place. Revoke it, and keep the new one out of the code.',
      'secr: 1 high, 0 medium, 0 low | 287 files scanned',
      '::group::1 potential secret',
      'high    a:b,c%.ts:4:11  OpenAI API Key',
      '::endgroup::',
    ]);
  });

  it('gives no column where the end stands on another line', () => {
    expect(reportGithub(sampleResult([sampleFinding({ endLine: 9 })]), context)).toContain('line=4,endLine=9,title=');
  });

  it('annotates ten of each severity, the grave ones first, and lists all', () => {
    const many = (['low', 'medium', 'high'] as const).flatMap((severity) => Array.from({ length: 12 }, (_, index) => sampleFinding({ severity, line: index + 1 })));
    const lines = linesOf(reportGithub(sampleResult(many), context));
    const names = lines.map(parseCommand).map((command) => command?.name);
    expect(names.slice(0, 30)).toEqual([...Array<string>(10).fill('error'), ...Array<string>(10).fill('warning'), ...Array<string>(10).fill('notice')]);
    expect(names.filter((name) => name === 'error')).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('high    '))).toHaveLength(12);
    expect(lines[31]).toBe('Annotations show 10 findings of each severity; all are listed here.');
  });

  it.each([
    [{}, 'secr: No secrets found | 287 files scanned\n'],
    [{ files: 0 }, 'secr: No secrets found | nothing was scanned\n'],
  ])('tells of a clean scan %j', (coverage, expected) => {
    expect(reportGithub(sampleResult([], coverage), context)).toBe(expected);
  });
});
