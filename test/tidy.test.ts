// Reads our own source and holds it to the architecture: floors, doors, strangers, lengths, names. The plan is house.ts; ARCHITECTURE.md says why.

import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyWords, house, longestFile, longestFunction, type Plan } from './house.ts';
import { parseSource, readSources, type SourceFile } from './source-files.ts';

/** Something that is not as the house wants it. */
interface Violation {
  readonly file: string;
  readonly what: string;
}

/** Looks at every file of a package's `src`, tests left out; paths are relative to that folder. */
type PackageCheck = (files: readonly SourceFile[], plan: Plan) => Violation[];

/** Looks at one file. */
type FileCheck = (file: SourceFile) => string[];

/** What is not as it should be, and why it stays so. This list may only become shorter. */
const exceptions: readonly { readonly check: string; readonly file: string; readonly reason: string }[] = [
  { check: 'names that say something', file: 'packages/cli/src/guard/managers.ts', reason: 'hook manager is what husky, lefthook and pre-commit call themselves' },
  { check: 'no default exports', file: 'vitest.config.ts', reason: 'vitest reads the default export' },
];

const root = join(import.meta.dirname, '..');

const packageChecks: Readonly<Record<string, PackageCheck>> = {
  'every file has a row': (files, plan) => files.filter(({ path }) => rowOf(path, plan) < 0).map(({ path }) => ({ file: path, what: 'stands on no row of test/house.ts' })),
  'imports go to the same row or down': (files, plan) =>
    eachImport(files, (file, target) => (rowOf(target, plan) > rowOf(file.path, plan) ? `imports ${target}, which stands higher` : undefined)),
  'imports stay in the package, or go to those it may use': (files, plan) =>
    files.flatMap(({ path, imports }) =>
      imports.flatMap(({ from, line }) => {
        const isAllowed = from.startsWith('.') ? !inside(path, from).startsWith('..') : from.startsWith('node:') || plan.packages.includes(from);
        return isAllowed ? [] : [{ file: path, what: `line ${line}: imports ${from}` }];
      }),
    ),
  'no cycles': (files) => cyclesOf(files).map((cycle) => ({ file: cycle[0] ?? '', what: `imports itself: ${cycle.join(' → ')}` })),
  'siblings stay strangers': (files, plan) =>
    eachImport(files, (file, target) => {
      const areSiblings = plan.strangers.some((folder) => file.path.startsWith(folder) && target.startsWith(folder));
      // A sibling too long for one file has parts named after it: html.ts, html-style.ts.
      const isOwnPart = target.startsWith(`${file.path.replace(/\.ts$/, '')}-`);
      return areSiblings && !isOwnPart && !isTable(file.path) ? `imports its sibling ${target}` : undefined;
    }),
  'side effects stand in doors': (files, plan) =>
    files
      .filter(({ path }) => !fits(path, plan.doors))
      .flatMap(({ path, imports, outside }) => [
        ...imports.filter(({ from }) => from.startsWith('node:')).map(({ from, line }) => ({ file: path, what: `line ${line}: imports ${from}` })),
        ...outside.map(({ line, what }) => ({ file: path, what: `line ${line}: uses ${what}` })),
      ]),
  'nobody inside imports the door of the package': (files) => eachImport(files, (_file, target) => (target === 'index.ts' ? 'imports index.ts' : undefined)),
  'an index re-exports, or is a table': (files) =>
    files
      .filter(({ path }) => isTable(path))
      .flatMap(({ path, statements }) => {
        const allowed = path === 'index.ts' ? ['re-export'] : ['import', 're-export', 'type', 'table'];
        return statements.filter(({ what }) => !allowed.includes(what)).map(({ line, what }) => ({ file: path, what: `line ${line}: ${what}` }));
      }),
  'files are short': (files, plan) =>
    files.filter(({ path, lines }) => lines > longestFile && !fits(path, plan.tables) && !isTable(path)).map(({ path, lines }) => ({ file: path, what: `${lines} lines` })),
};

/** For what ships and for our own tools. */
const sourceChecks: Readonly<Record<string, FileCheck>> = {
  'functions are short': ({ functions }) => functions.filter(({ lines }) => lines > longestFunction).map(({ line, lines }) => `line ${line}: a function of ${lines} lines`),
  'a comment on top says what the file is': ({ hasHeader }) => (hasHeader ? [] : ['has no header']),
  'exported names have a doc comment': ({ undocumented }) => undocumented.map(({ line, what }) => `line ${line}: ${what}`),
};

/** For every file, tests too. */
const fileChecks: Readonly<Record<string, FileCheck>> = {
  'names that say something': ({ path }) =>
    posix
      .basename(path)
      .split(/[.-]/)
      .filter((word) => emptyWords.has(word)),
  'names in kebab-case': ({ path }) => (path.split('/').every((part) => /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|cases|config))?(?:\.ts)?$/.test(part)) ? [] : ['is not']),
  'no default exports': ({ statements }) => statements.filter(({ what }) => what === 'ExportDefaultDeclaration').map(({ line }) => `line ${line}`),
  'no any': ({ anyTypes }) => anyTypes.map(({ line }) => `line ${line}`),
  'nothing left for later': ({ unfinished }) => unfinished.map(({ line, what }) => `line ${line}: ${what}`),
};

const everything = [...readSources(root, ['packages', 'build', 'bench', 'test']), parseSource('vitest.config.ts', readFileSync(join(root, 'vitest.config.ts'), 'utf8'))];

const violations: Readonly<Record<string, readonly Violation[]>> = {
  ...Object.fromEntries(Object.entries(packageChecks).map(([name, check]) => [name, Object.keys(house).flatMap((folder) => inPackage(folder, check))])),
  ...Object.fromEntries(
    Object.entries(sourceChecks).map(([name, check]) => [
      name,
      inFiles(
        everything.filter(({ path }) => !isTest(path)),
        check,
      ),
    ]),
  ),
  ...Object.fromEntries(Object.entries(fileChecks).map(([name, check]) => [name, inFiles(everything, check)])),
};

describe('the house', () => {
  it.each(Object.keys(violations))('%s', (name) => {
    const excused = new Set(exceptions.filter(({ check }) => check === name).map(({ file }) => file));
    expect((violations[name] ?? []).filter(({ file }) => !excused.has(file)).map(({ file, what }) => `${file}: ${what}`)).toEqual([]);
  });

  it('needs each of its exceptions', () => {
    expect(exceptions.filter(({ check, file }) => !violations[check]?.some((violation) => violation.file === file))).toEqual([]);
  });

  it('has a plan for every package, and every entry of a plan stands for something', () => {
    const packages = [...new Set(everything.map(({ path }) => /^packages\/[^/]+(?=\/src\/)/.exec(path)?.[0]).filter((folder) => folder !== undefined))];
    expect(Object.keys(house).toSorted()).toEqual(packages.toSorted());
    for (const [folder, { rows, doors, strangers, tables }] of Object.entries(house)) {
      const paths = shipped(folder).map(({ path }) => path);
      expect([...rows.flat(), ...doors, ...strangers, ...tables].filter((entry) => !paths.some((path) => fits(path, [entry])))).toEqual([]);
    }
  });

  it('says nothing about the machine it was built on', () => {
    const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).split('\0');
    // A folder straight below the root, such as /app/, may be meant as an example.
    const telling = files.filter((path) => root.split('/').length > 2 && contentOf(path).includes(`${root}/`));
    expect(telling).toEqual([]);
    expect(contentOf('package-lock.json')).not.toMatch(/"resolved": "[a-z]+:/);
  });
});

describe('the checks see', () => {
  const plan: Plan = {
    rows: [['low.ts'], ['kind/'], ['kind/index.ts'], ['door.ts'], ['index.ts']],
    doors: ['door.ts'],
    strangers: ['kind/'],
    packages: ['@secr/engine'],
    tables: [],
  };
  const seen: readonly [check: string, files: Readonly<Record<string, string>>, count: number][] = [
    ['every file has a row', { 'new.ts': '' }, 1],
    ['imports go to the same row or down', { 'low.ts': "import type { A } from './kind/a.ts';" }, 1],
    ['imports go to the same row or down', { 'low.ts': "type A = import('./kind/a.ts').A;" }, 1],
    ['imports go to the same row or down', { 'low.ts': "const a = import('./kind/a.ts');", 'kind/a.ts': "import { b } from '../low.ts';" }, 1],
    ['imports stay in the package, or go to those it may use', { 'low.ts': "import '../../cli/src/a.ts';\nimport 'lodash';\nimport '@secr/engine';" }, 2],
    ['no cycles', { 'low.ts': "import './kind/a.ts';", 'kind/a.ts': "export * from './b.ts';", 'kind/b.ts': "import type { A } from '../low.ts';" }, 1],
    ['siblings stay strangers', { 'kind/a.ts': "import './b.ts';\nimport './a-part.ts';", 'kind/index.ts': "import './a.ts';" }, 1],
    ['side effects stand in doors', { 'low.ts': "import 'node:fs';", 'door.ts': "import 'node:fs';" }, 1],
    ['side effects stand in doors', { 'low.ts': 'const a = [process.pid, Date.now(), new Date(), Math.random(), performance.now(), fetch];', 'door.ts': 'process.exit();' }, 6],
    ['side effects stand in doors', { 'low.ts': 'const a = { process: 1, b: new Date(0) }; a.process; interface P { process: 1 }' }, 0],
    ['nobody inside imports the door of the package', { 'kind/a.ts': "import '../index.ts';" }, 1],
    ['an index re-exports, or is a table', { 'index.ts': "export { a } from './a.ts';\nexport const b = 1;" }, 1],
    ['an index re-exports, or is a table', { 'kind/index.ts': "import { a } from './a.ts';\nexport const table = [a] as const;\nexport function f() {}" }, 1],
    ['files are short', { 'low.ts': '\n'.repeat(longestFile + 1) }, 1],
    ['functions are short', { 'low.ts': `const a = () => {${'\n'.repeat(longestFunction)}};` }, 1],
    ['a comment on top says what the file is', { 'low.ts': 'const a = 1;' }, 1],
    ['exported names have a doc comment', { 'low.ts': '/** Said. */\nexport const a = 1;\nexport const b = 2;\n\nexport const c = 3;\n// no\nexport type D = 4;' }, 2],
    ['names that say something', { 'string-utils.ts': '' }, 1],
    ['names in kebab-case', { 'lowHigh.ts': '', 'low-high.test.ts': '' }, 1],
    ['no default exports', { 'low.ts': 'export default 1;' }, 1],
    ['no any', { 'low.ts': 'export function f(a: Map<string, any>) {}' }, 1],
    ['nothing left for later', { 'low.ts': `// ${'TO'}${'DO'}: more` }, 1],
  ];

  it.each(seen)('%s (%#)', (name, texts, count) => {
    const files = Object.entries(texts).map(([path, text]) => parseSource(path, text));
    const fileCheck = sourceChecks[name] ?? fileChecks[name];
    expect(fileCheck ? inFiles(files, fileCheck) : packageChecks[name]?.(files, plan)).toHaveLength(count);
  });
});

/** Files of a package's `src` that ship, with paths relative to it. */
function shipped(folder: string): SourceFile[] {
  const start = `${folder}/src/`;
  return everything.filter(({ path }) => path.startsWith(start) && !isTest(path)).map((file) => ({ ...file, path: file.path.slice(start.length) }));
}

function inPackage(folder: string, check: PackageCheck): Violation[] {
  const plan = house[folder];
  return plan ? check(shipped(folder), plan).map(({ file, what }) => ({ file: `${folder}/src/${file}`, what })) : [];
}

function inFiles(files: readonly SourceFile[], check: FileCheck): Violation[] {
  return files.flatMap((file) => check(file).map((what) => ({ file: file.path, what })));
}

function isTest(path: string): boolean {
  return /\.(?:test|cases)\.ts$|(?:^|\/)test\//.test(path);
}

function isTable(path: string): boolean {
  return posix.basename(path) === 'index.ts';
}

function fits(path: string, entries: readonly string[]): boolean {
  return entries.some((entry) => (entry.endsWith('/') ? path.startsWith(entry) : path === entry));
}

/** The row of a file, -1 if it has none. A file's own entry counts before its folder's. */
function rowOf(path: string, { rows }: Plan): number {
  const own = rows.findIndex((row) => row.includes(path));
  return own >= 0 ? own : rows.findIndex((row) => fits(path, row));
}

/** What an import of a file points at, relative to the `src` folder. */
function inside(path: string, from: string): string {
  return posix.normalize(posix.join(posix.dirname(path), from));
}

function eachImport(files: readonly SourceFile[], judge: (file: SourceFile, target: string) => string | undefined): Violation[] {
  return files.flatMap((file) =>
    file.imports.flatMap(({ from, line }) => {
      const what = from.startsWith('.') ? judge(file, inside(file.path, from)) : undefined;
      return what === undefined ? [] : [{ file: file.path, what: `line ${line}: ${what}` }];
    }),
  );
}

/** Cycles of imports, types included, each from the first file that was met. */
function cyclesOf(files: readonly SourceFile[]): string[][] {
  const edges = new Map(files.map(({ path, imports }) => [path, imports.filter(({ from }) => from.startsWith('.')).map(({ from }) => inside(path, from))]));
  const done = new Set<string>();
  const cycles: string[][] = [];
  const follow = (path: string, trail: readonly string[]): void => {
    const seenAt = trail.indexOf(path);
    if (seenAt >= 0) cycles.push([...trail.slice(seenAt), path]);
    if (seenAt >= 0 || done.has(path)) return;
    for (const target of edges.get(path) ?? []) follow(target, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) follow(path, []);
  return cycles;
}

/** Empty for what is not a file. */
function contentOf(path: string): string {
  const isFile = statSync(join(root, path), { throwIfNoEntry: false })?.isFile() ?? false;
  return isFile ? readFileSync(join(root, path), 'latin1') : '';
}
