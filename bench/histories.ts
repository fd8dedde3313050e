// Two repositories with a past: the published versions of two packages, a commit each; and thousands of small edits to real files.
// Both are packed as `git gc` packs them, deltas and all. I/O.

import { closeSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join, relative } from 'node:path';
import { alphabets, createRandom } from '../packages/engine/src/random.ts';
import type { Random } from '../packages/engine/src/random.ts';
import { cached } from './cache.ts';
import { fetchPackage, midTree } from './corpora.ts';
import { git } from './git.ts';

/** Minor versions of one package, each published as `major.minor.0`. */
interface Releases {
  readonly name: string;
  readonly major: number;
  readonly first: number;
  readonly last: number;
}

/** Sources that change a little from one version to the next, and built files that change a lot. */
const releases: readonly Releases[] = [
  { name: 'eslint', major: 8, first: 34, last: 57 },
  { name: 'playwright-core', major: 1, first: 20, last: 49 },
];

/** The past of two packages, as far as it was published. */
export function versionHistory(): string {
  return cached('versions', (folder) => {
    git(folder, ['init', '--quiet']);
    for (const { name, major, first, last } of releases) {
      for (let minor = first; minor <= last; minor++) {
        rmSync(join(folder, name), { recursive: true, force: true });
        fetchPackage(`${name}@${major}.${minor}.0`, folder, name);
        git(folder, ['add', '--all', '--force']);
        git(folder, ['commit', '--quiet', '--message', `${name} ${major}.${minor}.0`]);
      }
    }
    git(folder, ['gc', '--quiet']);
  });
}

const commits = 5000;
const filesPerCommit = 3;
const seed = 7;

/** A past of small edits: lines put in, taken out and moved from file to file. */
export function editHistory(): string {
  return cached('edits', (folder) => {
    const stream = join(folder, 'stream');
    writeEdits(midTree(), stream);
    git(folder, ['init', '--quiet']);
    const input = openSync(stream, 'r');
    git(folder, ['fast-import', '--quiet'], input);
    closeSync(input);
    rmSync(stream);
    git(folder, ['gc', '--quiet']);
    git(folder, ['reset', '--quiet', '--hard']);
  });
}

/** Writes commits in the form that `git fast-import` reads. */
function writeEdits(tree: string, stream: string): void {
  const random = createRandom(seed);
  const texts = textsOf(tree);
  const paths = [...texts.keys()];
  const output = openSync(stream, 'w');
  for (let number = 0; number < commits; number++) {
    const changed = number === 0 ? paths : Array.from({ length: filesPerCommit }, () => random.pick(paths));
    const files = [...new Set(changed)].map((path) => {
      if (number > 0) edit(texts.get(path) ?? [], texts.get(random.pick(paths)) ?? [], random);
      return inline(path, (texts.get(path) ?? []).join('\n'));
    });
    writeSync(output, `commit refs/heads/main\ncommitter bench <bench@example.com> ${1_600_000_000 + number * 600} +0000\n${data(`edit ${number}`)}${files.join('')}\n`);
  }
  closeSync(output);
}

function textsOf(tree: string): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const entry of readdirSync(tree, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const path = relative(tree, file).replaceAll('\\', '/');
    // Files whose names begin with a dot would be read by git itself.
    if (!entry.isFile() || `/${path}`.includes('/.')) continue;
    const content = readFileSync(file, 'utf8');
    // What is no UTF-8 would not come back as it was.
    if (!content.includes('\uFFFD')) texts.set(path, content.split('\n'));
  }
  return texts;
}

const editsPerFile = 4;

/** Changes `lines` in a few places, with lines of another file and names nobody has used. */
function edit(lines: string[], others: readonly string[], random: Random): void {
  for (let count = 0; count < editsPerFile; count++) {
    const at = random.integer(lines.length + 1);
    const from = random.integer(others.length + 1);
    const added = [`// ${random.string(alphabets.lower, 6)} ${random.string(alphabets.lower, 9)}`, ...others.slice(from, from + random.integer(5))];
    lines.splice(at, random.integer(4), ...added);
  }
}

function inline(path: string, text: string): string {
  return `M 100644 inline ${path}\n${data(text)}`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
