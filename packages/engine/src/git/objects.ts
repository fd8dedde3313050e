// Reads a repository's objects by id: loose files first, then packs, the repository's own folders before its alternates.
// It runs nothing and fetches nothing; what cannot be read is said, not thrown.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inflateUpTo } from './inflate.ts';
import * as limits from './limits.ts';
import type { GitObject, ObjectProblem, ObjectType } from './object.ts';
import { openPack } from './pack.ts';
import type { Pack, PackCache } from './pack.ts';
import { createPackCaches } from './pack-cache.ts';
import { openPackIndex } from './pack-index.ts';
import type { PackIndex } from './pack-index.ts';
import { readRegularFile } from './regular-file.ts';
import { oidBytes } from './repository.ts';
import type { Repository } from './repository.ts';

/** The objects of one repository. Files are opened at the first need and stay open until `close`. */
export interface ObjectDatabase {
  /** `oid`: all of its hexadecimal digits. */
  read(oid: string): GitObject | ObjectProblem;
  close(): void;
}

/** Reads an object in another way when this reader does not understand how it is stored. */
export type ObjectFallback = (oid: string) => GitObject | ObjectProblem;

/** Ids of the blob without bytes. Git knows it without storing it. */
const emptyBlobs = new Set(['e69de29bb2d1d6434b8b29ae775ad8c2e48c5391', '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813']);

/** A loose object's own header: type, space, size, NUL. */
const looseHeaderBytes = 32;

const none: readonly OpenPack[] = [];

interface OpenPack {
  readonly index: PackIndex;
  readonly pack: Pack;
}

/** Opens the objects of a repository. `fallback` is asked only where packs are of a format that is not known here. */
export function openObjects(repository: Repository, fallback?: ObjectFallback): ObjectDatabase {
  const oidLength = oidBytes[repository.objectFormat];
  let found: Packs | undefined;
  const read = (oid: string, depth: number): GitObject | ObjectProblem => {
    if (emptyBlobs.has(oid)) return { type: 'blob', bytes: Buffer.alloc(0) };
    if (oid.length !== oidLength * 2 || !/^[0-9a-f]+$/.test(oid) || depth > limits.deltaDepth) return 'missing';
    const loose = readLoose(repository.objectDirs, oid);
    if (typeof loose !== 'string') return loose;
    found ??= openPacks(repository.objectDirs, oidLength);
    const packed = readPacked(found.packs, Buffer.from(oid, 'hex'), (base) => read(base.toString('hex'), depth + 1));
    if (packed !== 'missing') return packed;
    return found.hasUnknown && fallback !== undefined ? fallback(oid) : loose;
  };
  return {
    read: (oid) => read(oid, 0),
    close: () => {
      for (const { index, pack } of found?.packs ?? none) {
        index.close();
        pack.close();
      }
      found = undefined;
    },
  };
}

/** Reads the object in one file. */
export function readLooseFile(path: string): GitObject | ObjectProblem {
  const packed = readRegularFile(path, limits.objectBytes);
  if (typeof packed !== 'string') return parseLoose(packed);
  return packed === 'missing' || packed === 'too large' ? packed : 'damaged';
}

function parseLoose(packed: Uint8Array): GitObject | ObjectProblem {
  const bytes = inflateUpTo(packed, limits.objectBytes + looseHeaderBytes);
  if (bytes === 'too large') return 'too large';
  const nul = bytes === undefined ? -1 : bytes.subarray(0, looseHeaderBytes).indexOf(0);
  const header = /^(commit|tree|blob|tag) (\d+)$/.exec(bytes?.toString('latin1', 0, Math.max(0, nul)) ?? '');
  if (bytes === undefined || header === null || Number(header[2]) !== bytes.length - nul - 1) return 'damaged';
  return bytes.length - nul - 1 > limits.objectBytes ? 'too large' : { type: header[1] as ObjectType, bytes: bytes.subarray(nul + 1) };
}

function readLoose(objectDirs: readonly string[], oid: string): GitObject | ObjectProblem {
  let problem: ObjectProblem = 'missing';
  for (const folder of objectDirs) {
    const path = join(folder, oid.slice(0, 2), oid.slice(2));
    // Most objects are packed, and an error from opening costs ten times as much as asking.
    if (!existsSync(path)) continue;
    const object = readLooseFile(path);
    if (typeof object !== 'string') return object;
    if (object !== 'missing') problem = object;
  }
  return problem;
}

function readPacked(packs: readonly OpenPack[], oid: Buffer, resolve: (oid: Buffer) => GitObject | ObjectProblem): GitObject | ObjectProblem {
  let problem: ObjectProblem = 'missing';
  for (const { index, pack } of packs) {
    const offset = index.find(oid);
    const object = offset === undefined ? 'missing' : pack.read(offset, resolve);
    if (typeof object !== 'string') return object;
    if (object !== 'missing') problem = object;
  }
  return problem;
}

interface Packs {
  readonly packs: readonly OpenPack[];
  /** True if there is a pack in a form that is not read here. */
  readonly hasUnknown: boolean;
}

function openPacks(objectDirs: readonly string[], oidLength: number): Packs {
  const packs: OpenPack[] = [];
  const nextCache = createPackCaches();
  let hasUnknown = false;
  for (const path of packPaths(objectDirs)) {
    const opened = packs.length < limits.packs ? tryOpen(path, oidLength, nextCache()) : 'unsupported';
    if (opened === 'unsupported') hasUnknown = true;
    else if (opened !== undefined) packs.push(opened);
  }
  return { packs, hasUnknown };
}

/** The packs of all object folders, without `.pack`. Without an index beside it a pack is none, for git too. */
export function packPaths(objectDirs: readonly string[]): string[] {
  return objectDirs.flatMap((folder) => {
    const packFolder = join(folder, 'pack');
    try {
      const names = new Set(readdirSync(packFolder));
      const packs = [...names].filter((name) => name.endsWith('.pack')).map((name) => name.slice(0, -'.pack'.length));
      return packs
        .filter((name) => names.has(`${name}.idx`))
        .sort()
        .map((name) => join(packFolder, name));
    } catch {
      return [];
    }
  });
}

/** Undefined: it cannot be read, by git neither. */
function tryOpen(path: string, oidLength: number, cache: PackCache): OpenPack | 'unsupported' | undefined {
  const index = openPackIndex(`${path}.idx`, oidLength);
  if (index === undefined || index === 'unsupported') return index;
  const pack = openPack(`${path}.pack`, oidLength, cache);
  if (pack !== undefined && pack !== 'unsupported') return { index, pack };
  index.close();
  return pack;
}
