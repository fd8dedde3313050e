// Two repositories with a past: the published versions of one package, a commit each; and thousands of small edits to real files.
// Both are packed as `git gc` packs them, deltas and all. I/O.

import { closeSync, existsSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join, relative } from 'node:path';
import { alphabets, createRandom } from '../packages/engine/src/random.ts';
import type { Random } from '../packages/engine/src/random.ts';
import { cached } from './cache.ts';
import { fetchPackage, midTree } from './corpora.ts';
import { git, makeRepository } from './git.ts';

/** eslint 8.10.0 to 8.57.0: 48 versions, about 400 files each. */
const firstMinor = 10;
const lastMinor = 57;

/** The past of a package, as far as it was published. */
export function versionHistory(): string {
  return cached('versions', (folder) => {
    for (let minor = firstMinor; minor <= lastMinor; minor++) {
      for (const entry of readdirSync(folder)) if (entry !== '.git') rmSync(join(folder, entry), { recursive: true });
      fetchPackage(`eslint@8.${minor}.0`, folder, 'eslint');
      if (existsSync(join(folder, '.git'))) commitAll(folder, `8.${minor}.0`);
      else makeRepository(folder);
    }
    git(folder, ['gc', '--quiet']);
  });
}

function commitAll(folder: string, message: string): void {
  git(folder, ['add', '--all', '--force']);
  git(folder, ['commit', '--quiet', '--message', message]);
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
    if (!entry.isFile() || path.startsWith('.git/')) continue;
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
