// What git stores: four kinds of objects, and the texts inside two of them. Pure.

import { decodePath } from './path-name.ts';
import type { PathName } from './path-name.ts';

/** The four types of git objects. */
export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag';

/** An object as git stores it, without its header. */
export interface GitObject {
  readonly type: ObjectType;
  readonly bytes: Buffer;
}

/** Why an object could not be read. */
export type ObjectProblem = 'missing' | 'damaged' | 'too large';

/** What a commit or an annotated tag says. */
export interface Annotation {
  /** Headers in order, such as `tree`, `parent`, `object`; names may repeat. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** `Name <mail>`; of a tag: who made it. Empty if it is not stated. */
  readonly author: string;
  /** ISO 8601 with the author's offset. Empty if it is not stated. */
  readonly date: string;
  /** Where the message starts. */
  readonly messageStart: number;
}

/** One line of a tree. */
export interface TreeEntry {
  readonly name: PathName;
  readonly mode: number;
  readonly oid: string;
}

/** Modes of tree entries. */
export const modes = { tree: 0o040000, file: 0o100644, executable: 0o100755, link: 0o120000, submodule: 0o160000 } as const;

/** Reads a commit or tag. */
export function parseAnnotation(bytes: Buffer): Annotation {
  const messageStart = findMessage(bytes);
  const headers: (readonly [string, string])[] = [];
  for (const line of bytes.toString('utf8', 0, messageStart).split('\n')) {
    const space = line.indexOf(' ');
    if (space > 0) headers.push([line.slice(0, space), line.slice(space + 1)]);
  }
  const person = headers.find(([name]) => name === 'author' || name === 'tagger')?.[1] ?? '';
  const parts = /^(.*?) ?(-?\d{1,12}) ([+-]\d{2})(\d{2})$/.exec(person);
  return {
    headers,
    author: parts?.[1] ?? person,
    date: parts === null ? '' : isoDate(Number(parts[2]), parts[3] ?? '', parts[4] ?? ''),
    messageStart,
  };
}

/** Where the message of a commit or tag starts: after the first empty line. */
export function findMessage(bytes: Buffer): number {
  const blank = bytes.indexOf('\n\n', 0, 'latin1');
  return blank < 0 ? bytes.length : blank + 2;
}

/** The values of all headers of one name. */
export function headerValues(annotation: Annotation, name: string): string[] {
  return annotation.headers.filter((header) => header[0] === name).map((header) => header[1]);
}

/** Reads a tree; undefined if it is damaged. */
export function parseTree(bytes: Buffer, oidLength: number): TreeEntry[] | undefined {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(0x20, at);
    const nul = bytes.indexOf(0, space);
    const end = nul + 1 + oidLength;
    if (space < 0 || nul < 0 || end > bytes.length) return undefined;
    const mode = Number.parseInt(bytes.toString('latin1', at, space), 8);
    entries.push({ name: decodePath(bytes, space + 1, nul), mode, oid: bytes.toString('hex', nul + 1, end) });
    at = end;
  }
  return entries;
}

function isoDate(seconds: number, hours: string, minutes: string): string {
  const sign = hours.startsWith('-') ? -1 : 1;
  const offsetMinutes = Number(hours) * 60 + sign * Number(minutes);
  const local = new Date((seconds + offsetMinutes * 60) * 1000);
  return Number.isNaN(local.getTime()) ? '' : `${local.toISOString().slice(0, 19)}${hours}:${minutes}`;
}
