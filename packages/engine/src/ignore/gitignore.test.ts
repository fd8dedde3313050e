import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileIgnoreList, ignoreFileBytes, isIgnored, wildcardsPerFile } from './gitignore.ts';
import type { IgnoreScope } from './gitignore.ts';

/** Folders end with a slash. Ignore files by the folder they stand in. */
interface Tree {
  readonly entries: readonly string[];
  readonly ignoreFiles: Readonly<Record<string, string>>;
  readonly exclude: string;
  readonly isCaseBlind: boolean;
}

let sandbox = '';
beforeAll(() => {
  sandbox = mkdtempSync(join(tmpdir(), 'ignore-'));
});
afterAll(() => {
  rmSync(sandbox, { recursive: true, force: true });
});

const toBytes = (text: string): string => Buffer.from(text).toString('latin1');

/** What git ignores of the tree. */
function askGit(tree: Tree): string[] {
  const root = join(sandbox, 'tree');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root);
  const environment = { PATH: process.env['PATH'], HOME: sandbox, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
  execFileSync('git', ['init', '-q', '--template='], { cwd: root, env: environment });
  for (const entry of tree.entries) mkdirSync(join(root, entry.endsWith('/') ? entry : join(entry, '..')), { recursive: true });
  for (const entry of tree.entries) if (!entry.endsWith('/')) writeFileSync(join(root, entry), '');
  for (const [folder, text] of Object.entries(tree.ignoreFiles)) writeFileSync(join(root, folder, '.gitignore'), text);
  mkdirSync(join(root, '.git/info'), { recursive: true });
  writeFileSync(join(root, '.git/info/exclude'), tree.exclude);
  const input = tree.entries.map((entry) => `${entry.replace(/\/$/, '')}\0`).join('');
  const options = ['-c', `core.ignoreCase=${String(tree.isCaseBlind)}`];
  try {
    const output = execFileSync('git', [...options, 'check-ignore', '--no-index', '--stdin', '-z'], { cwd: root, env: environment, input, stdio: ['pipe', 'pipe', 'ignore'] });
    return output
      .toString()
      .split('\0')
      .filter((path) => path !== '')
      .toSorted();
  } catch (error) {
    // 1: nothing is ignored.
    if ((error as { status?: unknown }).status === 1) return [];
    throw error;
  }
}

/** The same from the compiled lists, folder by folder as the walk goes. */
function askLists(tree: Tree): string[] {
  const withList = (text: string | undefined, baseLength: number, outer: IgnoreScope | undefined): IgnoreScope | undefined => {
    const list = text === undefined ? undefined : compileIgnoreList(toBytes(text), tree.isCaseBlind);
    return list === undefined ? outer : { list, baseLength, outer };
  };
  const isPathIgnored = (entry: string): boolean => {
    const parts = entry.replace(/\/$/, '').split('/');
    let scope = withList(tree.ignoreFiles[''], 0, withList(tree.exclude, 0, undefined));
    let folder = '';
    for (const [index, part] of parts.entries()) {
      const isFolder = index < parts.length - 1 || entry.endsWith('/');
      if (isIgnored(scope, toBytes(folder), toBytes(part), isFolder)) return true;
      folder += `${part}/`;
      scope = withList(tree.ignoreFiles[folder], toBytes(folder).length, scope);
    }
    return false;
  };
  return tree.entries
    .filter(isPathIgnored)
    .map((entry) => entry.replace(/\/$/, ''))
    .toSorted();
}

const none = { ignoreFiles: {}, exclude: '', isCaseBlind: false };

describe('git decides the same', () => {
  const tree = [
    'a',
    'b.o',
    'x/',
    'x/a',
    'x/b.o',
    'x/keep.o',
    'x/y/',
    'x/y/a',
    'x/y/z/',
    'x/y/z/b.o',
    'foo',
    'foobar',
    'foo bar',
    'foo ',
    '#a',
    '!a',
    'A',
    'é',
    'ab',
    'a-b',
    'a]b',
    'a\\b',
    'log/',
    'log/1',
    'build/',
    'build/x/',
    'build/x/o',
    '*',
  ];
  it.each([
    ['a name anywhere', 'a'],
    ['a name in one place', '/a'],
    ['a path', 'x/a'],
    ['a path from the middle', 'y/a'],
    ['folders only', 'a/\nx/'],
    ['an extension', '*.o'],
    ['the last pattern wins', '*.o\n!keep.o\nkeep.o\n!x/keep.o'],
    ['nothing below an ignored folder is taken back', 'x/\n!x/keep.o'],
    ['everything, with exceptions', '/*\n!/x\n/x/*\n!/x/y'],
    ['stars for folders in front', '**/b.o'],
    ['stars for folders in the middle', 'x/**/b.o'],
    ['stars for all below', 'x/**'],
    ['stars for folders below', 'x/**/'],
    ['stars that are not between slashes', 'x**b.o\nfoo**'],
    ['stars after other characters', 'foo**/bar\nbu**/x'],
    ['stars that stand for nothing, twice', 'foo**/**//\nfoo***/**/bar'],
    ['stars before an escaped slash', '**\\/b.o'],
    ['only stars', '**/'],
    ['one character', '?'],
    ['two bytes of one character', '??'],
    ['one byte of a character', 'é\n?é'],
    ['sets', '[a-c]\n[!a]\n[]a]b'],
    ['a set with a bracket and a dash', 'a[]-]b'],
    ['a set that takes no slash', 'x[/]a\nx[^b]a'],
    ['named sets', '[[:upper:]]\n[[:alpha:][:punct:]]b'],
    ['a named set that does not exist', '[[:what:]]\n[[:alpha:]'],
    ['a set that is not closed', '[a\n[!'],
    ['escapes', '\\#a\n\\!a\n\\a\n\\*'],
    ['a backslash at the end', 'a\\\nfoo\\'],
    ['an escaped backslash', 'a\\\\b'],
    ['blanks at the end', 'foo   \na  '],
    ['an escaped blank at the end', 'foo\\   '],
    ['a blank behind an escaped backslash', 'a\\\\ '],
    ['comments and empty lines', '#a\n\n  \n # a\nb.o'],
    ['lines that end with a carriage return', 'a\r\nb.o\r\nfoo\r'],
    ['a byte order mark', '\ufeffa\n'],
    ['nothing but marks', '!\n/\n!/\n//\na//\n'],
    ['slashes in front', '//a\n/x//a'],
  ])('%s: %j', (_title, text) => {
    for (const isCaseBlind of [false, true]) {
      const asked = { ...none, entries: tree, ignoreFiles: { '': text }, isCaseBlind };
      expect(askLists(asked)).toEqual(askGit(asked));
    }
  });

  it.each([
    ['an inner file overrules an outer one', { '': '*.o\n!a', 'x/': '!b.o\na' }, ''],
    ['an inner file is tied to its folder', { 'x/': '/a\ny/a\n/y/z' }, 'b.o'],
    ['exclude comes last', { '': '!a', 'x/y/': '!a' }, 'a\n/x/a\nfoo'],
    ['files in ignored folders are not read', { '': 'x/', 'x/': '!a' }, ''],
  ])('%s', (_title, ignoreFiles, exclude) => {
    const asked = { ...none, entries: tree, ignoreFiles: ignoreFiles as Record<string, string>, exclude };
    expect(askLists(asked)).toEqual(askGit(asked));
    expect(askLists(asked)).not.toEqual([]);
  });

  it('for any tree and patterns', () => {
    const part = fc.oneof(
      fc.constantFrom('a', 'b', 'ab', 'foo', 'A', 'a.o', 'b.o', '.x', 'foo.o', 'é', 'a-b', 'x y'),
      fc.string({ unit: fc.constantFrom('a', 'b', 'A', '.', '-'), minLength: 1, maxLength: 3 }).filter((name) => !/^\.+$/.test(name)),
    );
    const path = fc.tuple(fc.array(part, { minLength: 1, maxLength: 4 }), fc.boolean()).map(([parts, isFolder]) => parts.join('/') + (isFolder ? '/' : ''));
    const piece = fc.oneof(
      { weight: 4, arbitrary: part },
      { weight: 5, arbitrary: fc.constantFrom('*', '**', '?', '/', '/', '**/', '/**', '/**/', '*.o', '[ab]', '[!a]', '[a-', ']', '[[:alpha:]]', '\\', '\\/', '***') },
    );
    const line = fc
      .tuple(fc.constantFrom('', '', '', '!', '/'), fc.array(piece, { minLength: 1, maxLength: 5 }), fc.constantFrom('', '', '/', ' ', '\r'))
      .map(([front, pieces, end]) => front + pieces.join('') + end);
    const text = fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n'));
    const trees = fc.record({
      paths: fc.array(path, { minLength: 5, maxLength: 30 }),
      texts: fc.array(text, { minLength: 1, maxLength: 4 }),
      exclude: text,
      isCaseBlind: fc.boolean(),
    });
    fc.assert(
      fc.property(trees, ({ paths, texts, exclude, isCaseBlind }) => {
        const entries = consistent(paths);
        const folders = ['', ...entries.filter((entry) => entry.endsWith('/'))];
        const ignoreFiles = Object.fromEntries(texts.map((own, index) => [folders[(index * 7) % folders.length] ?? '', own]));
        const asked = { entries, ignoreFiles, exclude, isCaseBlind };
        expect(askLists(asked)).toEqual(askGit(asked));
      }),
      { numRuns: 150 },
    );
  });
});

/** Every folder on the way named, and no name both a file and a folder. */
function consistent(paths: readonly string[]): string[] {
  const kinds = new Map<string, boolean>();
  for (const path of paths) {
    const parts = path.replace(/\/$/, '').split('/');
    for (const index of parts.keys()) {
      const isFolder = index < parts.length - 1 || path.endsWith('/');
      const prefix = parts.slice(0, index + 1).join('/');
      if (kinds.get(prefix) === false) break;
      if (!kinds.has(prefix)) kinds.set(prefix, isFolder);
      else if (!isFolder) break;
    }
  }
  return [...kinds].map(([path, isFolder]) => (isFolder ? `${path}/` : path));
}

describe('limits', () => {
  it('takes no file beyond them', () => {
    expect(compileIgnoreList('a*b\n'.repeat(wildcardsPerFile), false)).toBeDefined();
    expect(compileIgnoreList('a*b\n'.repeat(wildcardsPerFile + 1), false)).toBeUndefined();
    expect(compileIgnoreList(' '.repeat(ignoreFileBytes + 1), false)).toBeUndefined();
    expect(compileIgnoreList('# only a comment\n\n', false)).toBeUndefined();
  });

  it.each([
    ['stars', `${'a*'.repeat(2000)}b`],
    ['stars for folders', `${'**/a/'.repeat(800)}b`],
    ['sets and stars', `${'[a]*'.repeat(1000)}b`],
    ['stars and question marks for folders', `${'*?/**/'.repeat(600)}b`],
  ])('is done with hostile %s', (_title, pattern) => {
    const list = compileIgnoreList(pattern, false);
    if (list === undefined) throw new Error('not compiled');
    const scope = { list, baseLength: 0, outer: undefined };
    expect(isIgnored(scope, 'a/'.repeat(600), 'a'.repeat(255), false)).toBe(false);
    expect(isIgnored(scope, 'aaa/'.repeat(800), `${'a'.repeat(200)}c`, false)).toBe(false);
  });

  it('reads blanks in long lines once', () => {
    expect(compileIgnoreList(`a${' '.repeat(900_000)}b `, false)?.byName.size).toBe(1);
  });
});
