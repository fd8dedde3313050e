// One entry of a hooks folder, read and written as it is: bytes, mode, link or not. Texts are binary strings (latin1).

import * as fs from 'node:fs';
import * as path from 'node:path';
import { CliError } from '../errors.ts';

/** A hook larger than this is no script, in bytes. */
const entryBytes = 1 << 20;

/** What stands at a path. A link counts as such and is not followed: what it leads to may be a tracked file. */
export interface Entry {
  readonly kind: 'file' | 'link';
  /** Of a link: where it leads. */
  readonly text: string;
  /** Permission bits. */
  readonly mode: number;
}

/** Undefined where there is nothing. Throws HOOK_CONFLICT for what cannot be a hook. */
export function readEntry(file: string): Entry | undefined {
  const facts = fs.lstatSync(file, { throwIfNoEntry: false });
  if (facts === undefined) return undefined;
  if (facts.isSymbolicLink()) return { kind: 'link', text: fs.readlinkSync(file), mode: facts.mode & 0o7777 };
  if (!facts.isFile()) throw new CliError('HOOK_CONFLICT', `${file} is not a file`, { hint: 'move it away, then try again' });
  const isScript = facts.size <= entryBytes;
  return { kind: 'file', text: isScript ? fs.readFileSync(file, 'latin1') : '', mode: facts.mode & 0o7777 };
}

/** Writes a file in one step, so that git never runs half a hook. */
export function writeEntry(file: string, text: string, mode: number): void {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.draft`);
  fs.writeFileSync(draft, text, { encoding: 'latin1', flag: 'wx' });
  // Not left to open(2): the umask would take bits away.
  fs.chmodSync(draft, mode);
  fs.renameSync(draft, file);
}

/** True when git would run it. Windows has no such bit. */
export function isExecutable(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** How many folders, from this one up, do not exist yet. */
export function missingLevels(folder: string): number {
  let levels = 0;
  for (let at = folder; !fs.existsSync(at) && path.dirname(at) !== at; at = path.dirname(at)) levels++;
  return levels;
}

/** Removes a folder and those above it, `levels` in all, as long as they are empty. */
export function removeEmptyFolders(folder: string, levels: number): void {
  for (let at = folder, left = levels; left > 0; at = path.dirname(at), left--) {
    if (!fs.existsSync(at)) continue;
    if (fs.readdirSync(at).length > 0) return;
    fs.rmdirSync(at);
  }
}
