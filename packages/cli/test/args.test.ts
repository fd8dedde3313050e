import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArgs, spellingsOf, type OptionTable } from '../src/args.ts';
import { nearest } from '../src/nearest.ts';

const table = {
  staged: { kind: 'flag', summary: '' },
  quiet: { kind: 'flag', short: 'q', summary: '' },
  progress: { kind: 'flag', isNegatable: true, summary: '' },
  output: { kind: 'text', value: 'FILE', short: 'o', summary: '' },
  rule: { kind: 'list', value: 'ID', summary: '' },
  format: { kind: 'choice', choices: ['text', 'json', 'sarif'], summary: '' },
  threads: { kind: 'number', least: 1, most: 64, summary: '' },
  sure: { kind: 'number', least: 0, most: 1, hasFraction: true, summary: '' },
  inner: { kind: 'flag', isHidden: true, summary: '' },
} as const satisfies OptionTable;

const anyPath = { usage: '[PATH…]', least: 0, most: Infinity };
const parse = (args: readonly string[]) => parseArgs(args, table, anyPath, 'scan');

describe('parseArgs', () => {
  it.each<[string[], object, string[]]>([
    [[], {}, []],
    [['--staged'], { staged: true }, []],
    [['-q'], { quiet: true }, []],
    [['-q', '--quiet'], { quiet: true }, []],
    [['--progress'], { progress: true }, []],
    [['--no-progress'], { progress: false }, []],
    [['--output', 'file'], { output: 'file' }, []],
    [['--output=file'], { output: 'file' }, []],
    [['--output=a=b'], { output: 'a=b' }, []],
    [['--output='], { output: '' }, []],
    [['--output=-x'], { output: '-x' }, []],
    [['--output', '-'], { output: '-' }, []],
    [['-o', 'file'], { output: 'file' }, []],
    [['--rule', 'a', '--rule=b'], { rule: ['a', 'b'] }, []],
    [['--format', 'json'], { format: 'json' }, []],
    [['--threads', '4'], { threads: 4 }, []],
    [['--sure', '0.75'], { sure: 0.75 }, []],
    [['--inner'], { inner: true }, []],
    [['a', '--staged', 'b'], { staged: true }, ['a', 'b']],
    [['--', '--staged', '-q', '--'], {}, ['--staged', '-q', '--']],
    [['-'], {}, ['-']],
  ])('understands %j', (args, options, operands) => {
    expect(parse(args)).toEqual({ options, operands });
  });

  it.each<[string[], string, string]>([
    [['--stagd'], 'unknown option --stagd', 'did you mean --staged?'],
    [['--no-progres'], 'unknown option --no-progres', 'did you mean --no-progress?'],
    [['--no-staged'], 'unknown option --no-staged', 'did you mean --staged?'],
    [['--hlep'], 'unknown option --hlep', 'did you mean --help?'],
    [['--wholly-different'], 'unknown option --wholly-different', 'see: secr scan --help'],
    [['--constructor'], 'unknown option --constructor', 'see: secr scan --help'],
    [['-z'], 'unknown option -z', 'see: secr scan --help'],
    [['-qo'], 'unknown option -qo', 'see: secr scan --help'],
    [['--stag'], 'unknown option --stag', 'did you mean --staged?'],
    [['--staged=yes'], '--staged takes no value', 'see: secr scan --help'],
    [['--output'], '--output needs a value', '--output=FILE'],
    [['--output', '--staged'], '--output needs a value', '--output=FILE'],
    [['--output', 'a', '--output', 'b'], '--output is given twice, and not the same both times', 'see: secr scan --help'],
    [['--progress', '--no-progress'], '--no-progress is given twice, and not the same both times', 'see: secr scan --help'],
    [['--format', 'jsno'], "--format does not know 'jsno'", 'did you mean json? one of: text, json, sarif'],
    [['--format', 'q'], "--format does not know 'q'", 'one of: text, json, sarif'],
    [['--threads', '0'], "--threads needs a whole number from 1 to 64, not '0'", 'see: secr scan --help'],
    [['--threads', '1.5'], "--threads needs a whole number from 1 to 64, not '1.5'", 'see: secr scan --help'],
    [['--threads=-1'], "--threads needs a whole number from 1 to 64, not '-1'", 'see: secr scan --help'],
    [['--threads', '0x10'], "--threads needs a whole number from 1 to 64, not '0x10'", 'see: secr scan --help'],
    [['--sure', '1.5'], "--sure needs a number from 0 to 1, not '1.5'", 'see: secr scan --help'],
  ])('refuses %j', (args, message, hint) => {
    expect(() => parse(args)).toThrow(expect.objectContaining({ code: 'USAGE', message, hint }));
  });

  it.each([
    [{ usage: '', least: 0, most: 0 }, ['x'], "scan takes no arguments, but got 'x'"],
    [{ usage: 'SHELL', least: 1, most: 1 }, [], 'scan needs SHELL'],
    [{ usage: 'SHELL', least: 1, most: 1 }, ['a', 'b'], "'b' is one too many"],
  ])('counts operands: %j with %j', (operands, args, message) => {
    expect(() => parseArgs(args, table, operands, 'scan')).toThrow(message);
  });

  it('takes every operand behind -- as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        expect(parse(['--', ...words])).toEqual({ options: {}, operands: words });
      }),
    );
  });

  it('takes every value behind = as it is', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(parse([`--output=${value}`]).options).toEqual({ output: value });
      }),
    );
  });

  it('either understands or throws USAGE', () => {
    const word = fc.oneof(fc.string(), fc.constantFrom(...spellingsOf(table), '--', '-', '--threads=3', 'json'));
    fc.assert(
      fc.property(fc.array(word), (words) => {
        try {
          parse(words);
        } catch (error) {
          expect(error).toMatchObject({ code: 'USAGE' });
        }
      }),
    );
  });
});

describe('spellingsOf', () => {
  it('lists visible options and negations', () => {
    expect(spellingsOf(table)).toEqual(['--staged', '--quiet', '--progress', '--no-progress', '--output', '--rule', '--format', '--threads', '--sure']);
  });
});

describe('nearest', () => {
  it.each([
    ['scna', 'scan'],
    ['scann', 'scan'],
    ['gaurd', 'guard'],
    ['comp', 'completion'],
    ['x', undefined],
    ['', undefined],
    ['unrelated', undefined],
  ])('of %j is %j', (wanted, expected) => {
    expect(nearest(wanted, ['scan', 'guard', 'completion'])).toBe(expected);
  });
});
