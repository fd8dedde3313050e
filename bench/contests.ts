// Which programs run against which, over what. The names that gates speak of come from gates.ts. I/O only to make what is to be run over.

import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached, cacheFolder } from './cache.ts';
import type { Contender, Contest } from './contest.ts';
import { linuxTree, midTree, smallTree } from './corpora.ts';
import { names } from './gates.ts';
import { git, makeRepository } from './git.ts';
import { editHistory, versionHistory } from './histories.ts';
import { isOnPath, peers } from './peers.ts';
import type { Peer } from './peers.ts';
import type { Product } from './product.ts';

/** A contest, made when it is its turn; `rounds` may be overridden. */
export interface Fixture {
  readonly name: string;
  /** False for what takes minutes. */
  readonly isQuick: boolean;
  readonly rounds: number;
  /** The corpus it needs, by the name prepare.ts has for it. */
  readonly corpus?: string;
  readonly make: (product: Product, rounds: number) => Contest;
}

const shortRounds = 41;
const longRounds = 7;
const peerRounds = 3;

/** Every contest, in the order they are run. */
export const fixtures: readonly Fixture[] = [
  { name: 'start-up', isQuick: true, rounds: shortRounds, make: startUp },
  { name: 'small', isQuick: true, rounds: shortRounds, corpus: 'small', make: (product, rounds) => tree('small', 'Small tree', smallTree(), product, rounds) },
  { name: 'mid', isQuick: true, rounds: shortRounds, corpus: 'mid', make: (product, rounds) => tree('mid', 'Tree of middle size', midTree(), product, rounds) },
  { name: 'staged', isQuick: true, rounds: shortRounds, corpus: 'small', make: staged },
  {
    name: 'versions',
    isQuick: true,
    rounds: longRounds,
    corpus: 'versions',
    make: (product, rounds) => history('versions', 'History of published versions', versionHistory(), product, rounds),
  },
  { name: 'edits', isQuick: true, rounds: longRounds, corpus: 'edits', make: (product, rounds) => history('edits', 'History of many small edits', editHistory(), product, rounds) },
  { name: 'linux', isQuick: false, rounds: longRounds, corpus: 'linux', make: linux },
  {
    name: 'peers-small',
    isQuick: false,
    rounds: peerRounds,
    corpus: 'small',
    make: (product, rounds) => peerTree('peers-small', 'Peers, small tree', smallTree(), product, rounds),
  },
  {
    name: 'peers-mid',
    isQuick: false,
    rounds: peerRounds,
    corpus: 'mid',
    make: (product, rounds) => peerTree('peers-mid', 'Peers, tree of middle size', midTree(), product, rounds),
  },
  { name: 'peers-linux', isQuick: false, rounds: 1, corpus: 'linux', make: peerLinux },
  {
    name: 'peers-versions',
    isQuick: false,
    rounds: 1,
    corpus: 'versions',
    make: (product, rounds) => peerHistory('peers-versions', 'Peers, history of published versions', versionHistory(), product, rounds),
  },
  {
    name: 'peers-edits',
    isQuick: false,
    rounds: 1,
    corpus: 'edits',
    make: (product, rounds) => peerHistory('peers-edits', 'Peers, history of many small edits', editHistory(), product, rounds),
  },
];

function startUp(product: Product, rounds: number): Contest {
  const cwd = cached('one', fillOne);
  const script = join(cacheFolder, 'empty.cjs');
  writeFileSync(script, '');
  const contenders: Contender[] = [
    floor(cwd),
    { name: 'true: what starting any program costs here', command: ['true'], cwd, exitCodes: [0] },
    { name: 'node with an empty script', command: [process.execPath, script], cwd, exitCodes: [0] },
    secr(product, 'secr --version', ['--version'], cwd),
    secr(product, 'secr scan, one file of one line', ['scan'], cwd),
  ];
  return { name: 'start-up', title: 'Start-up', contenders, rounds };
}

function fillOne(folder: string): void {
  writeFileSync(join(folder, 'greeting.txt'), 'hello, world\n');
  makeRepository(folder);
}

function tree(name: string, title: string, cwd: string, product: Product, rounds: number): Contest {
  const contenders = [floor(cwd), secr(product, names.secr, ['scan'], cwd), ...ripgrep(cwd, [{ name: names.literalsOne, literals: product.literals, threads: 1 }]), ...cat(cwd)];
  return { name, title, contenders, rounds };
}

/** The hook as it is installed and as git starts it, before a commit of two changed files. */
function staged(product: Product, rounds: number): Contest {
  const cwd = join(cacheFolder, 'staged');
  rmSync(cwd, { recursive: true, force: true });
  cpSync(smallTree(), cwd, { recursive: true });
  for (const path of ['packages/express/Readme.md', 'packages/express/lib/router/index.js']) {
    if (!existsSync(join(cwd, path))) throw new Error(`the small tree has no ${path}`);
    appendFileSync(join(cwd, path), '\n// one line more\n');
    git(cwd, ['add', path]);
  }
  execFileSync(process.execPath, [product.script, 'guard', 'install'], { cwd, stdio: 'ignore' });
  const hook: Contender = { name: names.hook, command: [join(cwd, '.git/hooks/pre-commit')], cwd, exitCodes: [0], environment: { GIT_INDEX_FILE: '.git/index' } };
  const listing: Contender = { name: 'git diff-index alone', command: ['git', 'diff-index', '--cached', '--raw', '-z', 'HEAD', '--'], cwd, exitCodes: [0] };
  return { name: 'staged', title: 'Staged hook', contenders: [floor(cwd), hook, listing], rounds };
}

function history(name: string, title: string, cwd: string, product: Product, rounds: number): Contest {
  const contenders: Contender[] = [
    { name: names.catFile, command: ['git', 'cat-file', '--batch', '--batch-all-objects'], cwd, exitCodes: [0] },
    secr(product, names.history, ['scan', '--history', '--threads', '1'], cwd),
    { name: 'git log --patch', command: ['git', 'log', '--patch', '--unified=0', '--all'], cwd, exitCodes: [0], rounds: 3 },
  ];
  return { name, title, contenders, rounds };
}

function linux(product: Product, rounds: number): Contest {
  const found = linuxTree();
  const base = { name: 'linux', title: 'Linux tree', rounds };
  if ('leftOut' in found) return { ...base, contenders: [], leftOut: found.leftOut };
  const cwd = found.folder;
  const searches: Search[] = [
    { name: names.literalsOne, literals: product.literals, threads: 1 },
    { name: names.literalsTwo, literals: product.literals, threads: 2 },
    { name: names.absentTwo, literals: absentLiteral(), threads: 2 },
  ];
  const ripgreps = ripgrep(cwd, searches);
  if (ripgreps.length === 0) return { ...base, contenders: [], leftOut: 'ripgrep is not on PATH' };
  const own = [
    { ...secr(product, names.oneThread, ['scan', '--threads', '1', ...plainConfig()], cwd), hasPeak: true },
    { ...secr(product, names.twoThreads, ['scan', '--threads', '2', ...plainConfig()], cwd), hasPeak: true },
  ];
  return { ...base, contenders: [...own, ...ripgreps, ...cat(cwd)] };
}

/** A tree inside this checkout that is no repository of its own would be scanned with this checkout's settings. */
function plainConfig(): string[] {
  const file = join(cacheFolder, 'plain.json');
  writeFileSync(file, '{}\n');
  return ['--config', file];
}

function absentLiteral(): string {
  const file = join(cacheFolder, 'absent.txt');
  writeFileSync(file, `${['no', 'such', 'text', 'anywhere'].join('~#~')}\n`);
  return file;
}

function peerTree(name: string, title: string, cwd: string, product: Product, rounds: number): Contest {
  return { name, title, rounds, contenders: [countingSecr(product, ['scan', '--format', 'json', ...plainConfig()], cwd), ...peersThat((peer) => peer.tree, cwd)] };
}

function peerLinux(product: Product, rounds: number): Contest {
  const found = linuxTree();
  if ('leftOut' in found) return { name: 'peers-linux', title: 'Peers, Linux tree', rounds, contenders: [], leftOut: found.leftOut };
  return peerTree('peers-linux', 'Peers, Linux tree', found.folder, product, rounds);
}

function peerHistory(name: string, title: string, cwd: string, product: Product, rounds: number): Contest {
  return { name, title, rounds, contenders: [countingSecr(product, ['scan', '--history', '--format', 'json'], cwd), ...peersThat((peer) => peer.history, cwd)] };
}

function peersThat(argumentsOf: (peer: Peer) => readonly string[] | undefined, cwd: string): Contender[] {
  return peers.flatMap((peer) => {
    const args = argumentsOf(peer);
    if (args === undefined || !isOnPath(peer.name)) return [];
    const { name, exitCodes, countFindings } = peer;
    return [{ name, command: [name, ...args] as const, cwd, exitCodes, countFindings }];
  });
}

function countingSecr(product: Product, args: readonly string[], cwd: string): Contender {
  const countFindings = (output: string): number => (JSON.parse(output) as { findings: readonly unknown[] }).findings.length;
  return { ...secr(product, names.secr, args, cwd), countFindings };
}

function floor(cwd: string): Contender {
  return { name: names.floor, command: [process.execPath, '-e', '0'], cwd, exitCodes: [0] };
}

function secr({ script }: Product, name: string, args: readonly string[], cwd: string): Contender {
  return { name, command: [process.execPath, script, ...args], cwd, exitCodes: [0, 1] };
}

interface Search {
  readonly name: string;
  readonly literals: string;
  readonly threads: number;
}

/** ripgrep over every file, binary or ignored ones too: what is scanned is read by both. */
function ripgrep(cwd: string, searches: readonly Search[]): Contender[] {
  if (!isOnPath('rg')) return [];
  return searches.map(({ name, literals, threads }) => ({
    name,
    command: ['rg', '--no-config', '-i', '-F', '-f', literals, `-j${threads}`, '-uuu', '-a', '-c', '--glob', '!.git', '.'],
    cwd,
    exitCodes: [0, 1],
  }));
}

function cat(cwd: string): Contender[] {
  if (!isOnPath('find') || !isOnPath('cat')) return [];
  return [{ name: 'cat', command: ['find', '.', '-name', '.git', '-prune', '-o', '-type', 'f', '-exec', 'cat', '{}', '+'], cwd, exitCodes: [0] }];
}
