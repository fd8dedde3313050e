// Names of members as they are shown. Nothing is ever written to a disk, but a report must not show a path that leads elsewhere. Pure.

import { decodePath } from '../git/path-name.ts';
import { nameCharacters } from './limits.ts';

/** The name with `/` between its parts, without any that lead to other folders; bytes that are not UTF-8 become `\xNN`. */
export function memberName(bytes: Buffer): string {
  const { text } = decodePath(bytes, 0, Math.min(bytes.length, nameCharacters));
  const parts = text.split(/[/\\\0]/).filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.length === 0 ? 'unnamed' : parts.join('/');
}
