// Walks a folder and names every file in it that is to be scanned. I/O, synchronous. Follows no link, and enters neither git's own
// folders nor what git ignores, except for what is tracked all the same and for files that hold credentials.

import { closeSync, constants, openSync, readSync, readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { EngineError } from '../errors.ts';
import type { SkipReason } from '../finding.ts';
import { compileIgnoreList, ignoreFileBytes, isIgnored } from '../ignore/gitignore.ts';
import type { IgnoreScope } from '../ignore/gitignore.ts';
import { folderDepth } from '../limits.ts';
import { isAscii, toByteString, toLocation, toText } from './byte-path.ts';
import { isCredentialFile } from './credential-names.ts';
import type { Worktree } from './worktree.ts';

/** What the walker is told, and whom it tells. */
export interface WalkOptions {
  /** A regular file: where it is, as what it is reported, and whether git ignores it and does not track it; undefined outside a worktree. */
  readonly onFile: (location: string | Buffer, path: string, isIgnored: boolean | undefined) => void;
  readonly skipped: (path: string, reason: SkipReason) => void;
  /** Asked for the folder the walk starts in, and where a `.git` turns up. Absent: nothing is ignored. */
  readonly worktreeOf?: (folder: string) => Worktree | undefined;
  /** True leaves out the file, or the folder with all in it; the path of a folder ends with a slash. */
  readonly isExcluded?: (path: string) => boolean;
}

/** Walks `folder`; paths are reported with `prefix` before them (empty, or ending with `/`). */
export function walkFolder(folder: string, prefix: string, options: WalkOptions): void {
  const location = toByteString(folder.length > 1 ? folder.replace(/\/$/, '') : folder);
  const canEnterPackages = location.split('/').some((part) => packageFolders.has(part));
  visit({ location, path: prefix, depth: 0, isAscii: isAscii(location), place: startPlace(location, options), canEnterPackages }, options);
}

/** Where installed packages lie: not the project's own work, and more of it than of that. */
const packageFolders = new Set('node_modules bower_components jspm_packages .pnpm-store .venv site-packages dist-packages __pypackages__ .tox .nox'.split(' '));

interface Folder {
  /** A byte string, as all that leads to files here. */
  readonly location: string;
  /** As reported, with a slash at its end. */
  readonly path: string;
  readonly depth: number;
  readonly isAscii: boolean;
  readonly place: Place | undefined;
  readonly canEnterPackages: boolean;
}

/** Where a folder stands in its worktree. */
interface Place {
  readonly worktree: Worktree;
  /** From the root of the worktree: empty, or with a slash at its end. */
  readonly below: string;
  readonly scope: IgnoreScope | undefined;
  /** True in a folder that was entered only for what is tracked in it. */
  readonly isTrackedOnly: boolean;
}

function visit(folder: Folder, options: WalkOptions): void {
  const entries = entriesOf(folder, options);
  const place = placeWithin(folder, entries, options);
  const folderLocation = withSlash(folder.location);
  for (const entry of entries) {
    const { name } = entry;
    const hasAsciiName = isAscii(name);
    const path = folder.path + (hasAsciiName ? name : toText(name));
    const location = folderLocation + name;
    if (entry.isFile()) {
      if (options.isExcluded?.(path) === true) options.skipped(path, 'excluded');
      else visitFile(place, name, hasAsciiName && folder.isAscii ? location : toLocation(location), path, options);
    } else if (entry.isDirectory()) {
      if (name !== '.git') enter({ ...folder, location, path: `${path}/`, depth: folder.depth + 1, isAscii: hasAsciiName && folder.isAscii, place }, name, options);
    } else options.skipped(path, entry.isSymbolicLink() ? 'symbolic link' : 'not a regular file');
  }
}

function visitFile(place: Place | undefined, name: string, location: string | Buffer, path: string, options: WalkOptions): void {
  if (place === undefined) return options.onFile(location, path, undefined);
  const isLeftOut = place.isTrackedOnly || isIgnored(place.scope, place.below, name, false);
  if (!isLeftOut || place.worktree.tracked().hasFile(place.below + name)) options.onFile(location, path, false);
  else if (isCredentialFile(name)) options.onFile(location, path, true);
  else options.skipped(path, 'ignored');
}

/** Visits a folder, unless it is left out. `inner` still has the place of the folder it stands in. */
function enter(inner: Folder, name: string, options: WalkOptions): void {
  const path = inner.path.slice(0, -1);
  if (options.isExcluded?.(inner.path) === true) return options.skipped(path, 'excluded');
  if (inner.depth > folderDepth) return options.skipped(path, 'nested too deep');
  const { place } = inner;
  const reason = reasonToLeaveOut(inner, name);
  if (reason !== undefined && place?.worktree.tracked().hasFolder(place.below + name) !== true) return options.skipped(path, reason);
  visit({ ...inner, place: place && { ...place, below: `${place.below}${name}/`, isTrackedOnly: reason !== undefined } }, options);
}

function reasonToLeaveOut({ place, canEnterPackages }: Folder, name: string): SkipReason | undefined {
  if (place !== undefined && (place.isTrackedOnly || isIgnored(place.scope, place.below, name, true))) return 'ignored';
  return packageFolders.has(name) && !canEnterPackages ? 'installed packages' : undefined;
}

/** Names are read as bytes: read as text, one that is not UTF-8 would lead nowhere. */
function entriesOf(folder: Folder, options: WalkOptions): readonly Dirent[] {
  try {
    return readdirSync(toLocation(folder.location), { withFileTypes: true, encoding: 'latin1' });
  } catch (error) {
    const path = folder.path.slice(0, -1);
    if (folder.depth === 0) throw new EngineError('PATH_UNREADABLE', `${path || toText(folder.location)} cannot be read`, { hint: 'check its permissions', cause: error });
    options.skipped(path, (error as { code?: unknown }).code === 'ENOENT' ? 'vanished' : 'unreadable');
    return [];
  }
}

/** The place of the folder a walk starts in. One that is itself ignored was asked for by name: then nothing in it is ignored. */
function startPlace(location: string, options: WalkOptions): Place | undefined {
  const worktree = worktreeAt(location, options);
  if (worktree === undefined || location === worktree.root) return worktree && rootPlace(worktree);
  if (!location.startsWith(withSlash(worktree.root))) return undefined;
  let place = rootPlace(worktree);
  for (const name of location.slice(withSlash(worktree.root).length).split('/')) {
    place = withIgnoreFile(place, withSlash(worktree.root) + place.below);
    if (isIgnored(place.scope, place.below, name, true)) return undefined;
    place = { ...place, below: `${place.below}${name}/` };
  }
  return place;
}

function withSlash(location: string): string {
  return location.endsWith('/') ? location : `${location}/`;
}

/** A name that is not UTF-8 leads to no worktree, or to one around it, which the caller tells by its root. */
function worktreeAt(location: string, options: WalkOptions): Worktree | undefined {
  return options.worktreeOf?.(isAscii(location) ? location : Buffer.from(location, 'latin1').toString());
}

function rootPlace(worktree: Worktree): Place {
  return { worktree, below: '', scope: worktree.rules, isTrackedOnly: false };
}

/** The place with what the folder itself says: that it is the root of another worktree, or what is ignored in it. */
function placeWithin(folder: Folder, entries: readonly Dirent[], options: WalkOptions): Place | undefined {
  let { place } = folder;
  if (options.worktreeOf === undefined) return undefined;
  if (folder.depth > 0 && entries.some(({ name }) => name === '.git')) {
    const nested = worktreeAt(folder.location, options);
    if (nested?.root === folder.location) place = rootPlace(nested);
  }
  const hasIgnoreFile = place !== undefined && !place.isTrackedOnly && entries.some((entry) => entry.name === '.gitignore' && entry.isFile());
  return hasIgnoreFile && place !== undefined ? withIgnoreFile(place, withSlash(folder.location)) : place;
}

function withIgnoreFile(place: Place, folderLocation: string): Place {
  const text = readIgnoreFile(toLocation(`${folderLocation}.gitignore`));
  const list = text === undefined ? undefined : compileIgnoreList(text, place.worktree.isCaseBlind);
  return list === undefined ? place : { ...place, scope: { list, baseLength: place.below.length, outer: place.scope } };
}

let ignoreFileRoom: Buffer | undefined;

/** Like git, follows no link. What is too large to be obeyed is cut off one byte behind the limit. */
function readIgnoreFile(location: string | Buffer): string | undefined {
  ignoreFileRoom ??= Buffer.allocUnsafeSlow(ignoreFileBytes + 1);
  try {
    const descriptor = openSync(location, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      return ignoreFileRoom.toString('latin1', 0, readSync(descriptor, ignoreFileRoom));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}
