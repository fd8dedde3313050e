import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportCsv } from '../../src/reporters/csv.ts';
import { wellFormed } from '../../src/report-facts.ts';
import { context, hostileResult, sampleFinding, sampleResult } from './samples.ts';

/** RFC 4180, to the letter: throws for what the grammar does not know. */
function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  for (let record: string[] = []; cell.lastIndex < text.length;) {
    const start = cell.lastIndex;
    const [, quoted, plain = '', end] = cell.exec(text) ?? [];
    if (end === undefined) throw new Error(`no cell at ${start}`);
    record.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}

describe('csv', () => {
  it('reads back as it was, but for what would act as a formula', () => {
    fc.assert(
      fc.property(hostileResult, (result) => {
        const [heading = [], ...records] = parseCsv(reportCsv(result, context));
        expect(records).toHaveLength(result.findings.length);
        for (const [index, record] of records.entries()) {
          expect(record).toHaveLength(heading.length);
          for (const name of ['file', 'title', 'masked', 'author'] as const) {
            const value = wellFormed(result.findings[index]?.[name] ?? '');
            expect([value, `'${value}`]).toContain(record[heading.indexOf(name)]);
          }
          for (const shown of record) expect(shown).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        }
      }),
    );
  });

  it.each(['=1', '+1', '-1', '@a', '\ta', '＝1'])('makes text of %j', (file) => {
    expect(parseCsv(reportCsv(sampleResult([sampleFinding({ file })]), context))[1]?.[2]).toBe(`'${file}`);
  });

  it('is a table', () => {
    expect(reportCsv(sampleResult([sampleFinding({ file: 'a,"b".ts' })]), context)).toBe(
      'severity,title,file,line,column,endLine,endColumn,masked,provider,ruleId,confidence,fingerprint,commit,author,date\r\n' +
        `high,OpenAI API Key,"a,""b"".ts",4,11,4,62,sk-proj-…,OpenAI,openai-api-key,0.975,${'0123456789abcdef'.repeat(2)},,,\r\n`,
    );
  });

  it('is a heading where nothing was found', () => {
    expect(parseCsv(reportCsv(sampleResult([]), context))).toHaveLength(1);
  });
});
