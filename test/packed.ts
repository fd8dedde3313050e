// The command as users get it: packed, and installed with `npm i -g` on a clean prefix with a clean home, without network and scripts.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where everything is. */
export interface Packed {
  readonly root: string;
  /** A home that nobody has used but npm. */
  readonly home: string;
  readonly tarball: string;
  /** Of `npm i -g`. */
  readonly prefix: string;
  /** To be put into PATH. */
  readonly bin: string;
  /** The installed package. */
  readonly packageFolder: string;
  remove(): void;
}

/** The repository. */
export const checkout = join(import.meta.dirname, '..');

/** Longest time npm may take, in milliseconds. */
const npmTimeMs = 120_000;

/** Packs and installs what the build made. Names hold a blank and a letter beyond ASCII, as home folders of people do. */
export function installPacked(): Packed {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'secr packed-ü-')));
  const [home, prefix, packs] = [join(root, 'home'), join(root, 'prefix'), join(root, 'packs')];
  for (const folder of [home, prefix, packs]) mkdirSync(folder);
  npm(home, join(checkout, 'packages/cli'), ['pack', '--pack-destination', packs]);
  const [name] = readdirSync(packs);
  if (name === undefined) throw new Error('npm pack made nothing');
  const tarball = join(packs, name);
  npm(home, root, ['install', '--global', '--prefix', prefix, '--offline', tarball]);
  const remove = (): void => rmSync(root, { recursive: true, force: true });
  return { root, home, tarball, prefix, bin: join(prefix, 'bin'), packageFolder: join(prefix, 'lib/node_modules/@secr/cli'), remove };
}

/** Only PATH comes from outside: neither settings nor cache of whoever runs the tests. The registry is an address where nobody answers. */
function npm(home: string, cwd: string, args: readonly string[]): void {
  const env = {
    PATH: process.env['PATH'],
    HOME: home,
    npm_config_cache: join(home, '.npm'),
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_update_notifier: 'false',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
  };
  const { status, stdout, stderr } = spawnSync('npm', [...args], { cwd, env, encoding: 'utf8', timeout: npmTimeMs });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
}
