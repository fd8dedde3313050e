// Names of members as they are shown. Nothing is ever written to a disk, but a report must not show a path that leads elsewhere. Pure.

import { decodePath } from '../git/path-name.ts';
import { nameBytes } from './limits.ts';

/** The name with `/` between its parts, without any that lead to other folders; bytes that are not UTF-8 become `\xNN`. */
export function memberName(bytes: Buffer): string {
  const name = bytes.subarray(0, nameBytes).map((byte) => (byte === 0x5c || byte === 0 ? 0x2f : byte));
  const { text } = decodePath(Buffer.from(name), 0, name.length);
  const parts = text.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.length === 0 ? 'unnamed' : parts.join('/');
}
