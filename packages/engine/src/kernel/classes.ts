// The classes of characters that the kernel and its twin know by number, and the sets that runs bring along.

import { base64Bit, blankBit, bridgeBit, firstRunBit, hexBit, nameBit, quoteBit, runBit as inRunBit, userinfoBit, valueBit, wordBit } from './layout.ts';

/** A set of bytes: 256 entries, 1 for a member. */
export type ByteSet = Uint8Array;

/** How many different run classes the class table has room for. */
export const maxRunClasses = 22;

/** The set that a bracket expression's body stands for: `A-Za-z0-9_-`, with `\` escaping one character. */
export function byteSet(body: string): ByteSet {
  const set = new Uint8Array(256);
  const codes: { code: number; isEscaped: boolean }[] = [];
  for (let index = 0; index < body.length; index++) {
    const isEscaped = body[index] === '\\';
    if (isEscaped) index++;
    codes.push({ code: body.charCodeAt(index), isEscaped });
  }
  for (let index = 0; index < codes.length; index++) {
    const from = codes[index]?.code ?? 0;
    const dash = codes[index + 1];
    const to = dash?.code === 0x2d && !dash.isEscaped ? codes[index + 2] : undefined;
    set.fill(1, from, (to?.code ?? from) + 1);
    if (to) index += 2;
  }
  return set;
}

const printable = '!-~';
const structure: readonly (readonly [bit: number, body: string])[] = [
  [wordBit, 'A-Za-z0-9_'],
  [nameBit, 'A-Za-z0-9_.\\-'],
  [blankBit, ' \t\n\r'],
  [valueBit, `${printable}\x80-\xff`],
  [userinfoBit, '!$-&(-.0-;=@-Z\\^_a-z{-~\x80-\xff'],
  [hexBit, '0-9a-fA-F'],
  [base64Bit, 'A-Za-z0-9+/_\\-'],
  [bridgeBit, ' \t\n\r)\\]}\\\\?!([{<@$&*|'],
  [inRunBit, 'A-Za-z0-9_.+/\\-'],
  [quoteBit, '"\'`=:> '],
];

/** Writes the class table: for each byte the bits of the classes it is in. Run class k has bit `firstRunBit << k`. */
export function writeClasses(table: Uint32Array, runClasses: readonly ByteSet[]): void {
  const put = (set: ByteSet, bit: number): void => {
    for (let byte = 0; byte < 256; byte++) if (set[byte]) table[byte] = ((table[byte] ?? 0) | bit) >>> 0;
  };
  for (const [bit, body] of structure) put(byteSet(body), bit);
  runClasses.forEach((set, index) => {
    put(set, runBit(index));
  });
}

/** The bit of run class number `index`. */
export function runBit(index: number): number {
  return (firstRunBit << index) >>> 0;
}

/** What may follow an anchor directly, by shape: the bytes that the window beyond a short literal has to take. */
export const assignmentTail: ByteSet = byteSet('A-Za-z0-9_.\\- \t\n\r)\\]}\\\\?!([{<@$&*|"\'`=:>,(');
export const userinfoTail: ByteSet = byteSet('!$-&(-.0-;=@-Z\\^_a-z{-~\x80-\xff');
export const anyTail: ByteSet = new Uint8Array(256).fill(1);
