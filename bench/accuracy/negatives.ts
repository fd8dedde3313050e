// Real code that is known to hold no secret of anyone: popular packages at pinned versions, fetched once with npm into a cache folder.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What is fetched. */
export const packages = [
  'express@4.21.2',
  'lodash@4.17.21',
  'react-dom@18.3.1',
  'webpack@5.97.1',
  'eslint@8.57.1',
  'typescript@5.7.2',
  'vue@3.5.13',
  'axios@1.7.9',
  'passport@0.7.0',
  'jsonwebtoken@9.0.2',
  'nodemailer@6.9.16',
  'mongoose@8.8.4',
  'sequelize@6.37.5',
  'knex@3.1.0',
  'pg@8.13.1',
  'stripe@17.4.0',
  'openai@4.77.0',
  'oidc-provider@8.5.3',
] as const;

const cacheFolder = 'node_modules/.cache/secr-accuracy';

/** Largest file looked at, in bytes. */
const largestFile = 4 << 20;

/** A file of a published package. */
export interface RealFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** The files of one package, fetched if they are not there yet. */
export function* filesOf(name: string): Iterable<RealFile> {
  const folder = join(cacheFolder, name.replace(/[^\w.@-]/g, '_'));
  if (!existsSync(folder)) fetchPackage(name, folder);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    if (bytes.length <= largestFile && !bytes.subarray(0, 1024).includes(0)) yield { path: relative(folder, path).replaceAll('\\', '/'), bytes };
  }
}

function fetchPackage(name: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const archive = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, name], { encoding: 'utf8', shell: process.platform === 'win32' }).trim();
  execFileSync('tar', ['-xzf', archive], { cwd: folder });
}
