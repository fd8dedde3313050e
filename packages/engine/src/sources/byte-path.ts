// Paths as byte strings, one character per byte: what file systems and git really have, names that are not UTF-8 included. Pure.

import { decodePath } from '../git/path-name.ts';

const notAscii = /[^\x00-\x7f]/;

/** True when the string is the same as text, as bytes and as a byte string. */
export function isAscii(text: string): boolean {
  return !notAscii.test(text);
}

/** The byte string of a text. */
export function toByteString(text: string): string {
  return isAscii(text) ? text : Buffer.from(text).toString('latin1');
}

/** What `node:fs` takes for the path. */
export function toLocation(path: string): string | Buffer {
  return isAscii(path) ? path : Buffer.from(path, 'latin1');
}

/** As people read it: bytes that are not UTF-8 become `\xNN`. */
export function toText(path: string): string {
  if (isAscii(path)) return path;
  const bytes = Buffer.from(path, 'latin1');
  return decodePath(bytes, 0, bytes.length).text;
}
