// The trees that are scanned: published packages at exact versions, and the source of Linux as Debian packages it. I/O.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from './cache.ts';
import { makeRepository } from './git.ts';

/** About 190 files and 1 MB. */
const smallPackages = ['express@4.21.2', 'koa@2.15.3', 'pg@8.13.1', 'undici-types@6.21.0', 'winston@3.17.0', 'yargs@17.7.2'] as const;
/** About 500 files and 4.5 MB. */
const midPackages = ['mongodb@6.12.0', 'nodemailer@6.9.16', 'yargs@17.7.2'] as const;

/** A small project, as a repository. */
export function smallTree(): string {
  return cached('small', (folder) => packageTree(folder, smallPackages));
}

/** A project of middle size, as a repository. */
export function midTree(): string {
  return cached('mid', (folder) => packageTree(folder, midPackages));
}

function packageTree(folder: string, specs: readonly string[]): void {
  for (const spec of specs) fetchPackage(spec, folder, `packages/${spec.slice(0, spec.lastIndexOf('@'))}`);
  makeRepository(folder);
}

/** Fetches a package with npm and unpacks it as `name` in `folder`. */
export function fetchPackage(spec: string, folder: string, name: string): void {
  const place = join(folder, name);
  mkdirSync(place, { recursive: true });
  const archive = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, spec], { encoding: 'utf8', shell: process.platform === 'win32' }).trim();
  execFileSync('tar', ['-xzf', join(folder, archive), '--strip-components=1', '-C', place]);
  rmSync(join(folder, archive));
}

/** The source of Linux, or why there is none. */
export function linuxTree(): { readonly folder: string } | { readonly leftOut: string } {
  const archive = linuxArchive() ?? (installLinux() ? linuxArchive() : undefined);
  if (archive === undefined) return { leftOut: 'the package linux-source is neither installed nor installable here' };
  return { folder: cached('linux', (folder) => execFileSync('tar', ['-xJf', archive, '--strip-components=1', '-C', folder])) };
}

const sourceFolder = '/usr/src';

function linuxArchive(): string | undefined {
  try {
    const name = readdirSync(sourceFolder).find((entry) => /^linux-source-[\d.]+\.tar\.xz$/.test(entry));
    return name === undefined ? undefined : join(sourceFolder, name);
  } catch {
    return undefined;
  }
}

/** Only root may; elsewhere, or without network, the attempt fails and that is all. */
function installLinux(): boolean {
  if (process.getuid?.() !== 0) return false;
  const install = ['install', '--yes', '--no-install-recommends', 'linux-source'];
  return spawnSync('apt-get', install, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
}
