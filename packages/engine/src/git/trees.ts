// Finds what stands at a path in a commit, reading one tree per folder.

import { headerValues, modes, parseAnnotation, parseTree } from './object.ts';
import type { TreeEntry } from './object.ts';
import type { ObjectDatabase } from './objects.ts';
import * as limits from './limits.ts';
import type { PathName } from './path-name.ts';

/** Asks one commit for paths. */
export interface CommitTree {
  /** Undefined: not there, or a tree on the way could not be read. */
  find(path: PathName): TreeEntry | undefined;
}

/** Opens a commit's tree. Trees that were read are kept for the next question. */
export function openCommitTree(objects: ObjectDatabase, commit: string, oidLength: number): CommitTree {
  const read = new Map<string, ReadonlyMap<string, TreeEntry>>();
  const entriesOf = (oid: string): ReadonlyMap<string, TreeEntry> => {
    let entries = read.get(oid);
    if (entries === undefined) read.set(oid, (entries = entriesByName(objects, oid, oidLength)));
    return entries;
  };
  const object = objects.read(commit);
  const root = typeof object === 'string' || object.type !== 'commit' ? undefined : headerValues(parseAnnotation(object.bytes), 'tree')[0];
  return {
    find: (path) => {
      let entry: TreeEntry | undefined;
      let tree = root;
      for (const name of path.text.split('/')) {
        entry = tree === undefined ? undefined : entriesOf(tree).get(name);
        tree = entry?.mode === modes.tree ? entry.oid : undefined;
      }
      return entry;
    },
  };
}

/** Visits every file below a tree. Trees that cannot be read are visited as entries of their own. */
export function forEachFile(objects: ObjectDatabase, tree: string, oidLength: number, visit: (path: string, entry: TreeEntry) => void): void {
  const walk = (oid: string, prefix: string, depth: number): void => {
    for (const entry of entriesByName(objects, oid, oidLength).values()) {
      const path = prefix + entry.name.text;
      const isReadable = entry.mode === modes.tree && depth < limits.treeDepth && typeof objects.read(entry.oid) !== 'string';
      if (isReadable) walk(entry.oid, `${path}/`, depth + 1);
      else visit(path, entry);
    }
  };
  walk(tree, '', 0);
}

function entriesByName(objects: ObjectDatabase, oid: string, oidLength: number): ReadonlyMap<string, TreeEntry> {
  const object = objects.read(oid);
  const entries = typeof object === 'string' || object.type !== 'tree' ? undefined : parseTree(object.bytes, oidLength);
  return new Map((entries ?? []).map((entry) => [entry.name.text, entry]));
}
