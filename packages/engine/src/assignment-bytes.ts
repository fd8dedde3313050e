// Classes of bytes that the reading of assignments is made of: one table look-up each, no decoding.

const nameFlag = 1;
const blankFlag = 2;
const quoteFlag = 4;
const bareEndFlag = 8;
const letterFlag = 16;

const flags = new Uint8Array(256);
function mark(flag: number, characters: string): void {
  for (let at = 0; at < characters.length; at++) flags[characters.charCodeAt(at)]! |= flag;
}
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
mark(nameFlag, `${letters}0123456789_.-`);
mark(letterFlag, letters);
mark(blankFlag, ' \t');
mark(quoteFlag, '"\'`');
mark(bareEndFlag, ' \t\r\n"\'`;,()<>{}\0');

/** The byte at `at`; 0 beyond the buffer. */
export function byteAt(text: Buffer, at: number): number {
  return text[at] ?? 0;
}

/** A byte of a name: letter, digit, `_`, `.` or `-`. */
export function isNameByte(code: number): boolean {
  return (flags[code]! & nameFlag) !== 0;
}

/** True for an ASCII letter. */
export function isLetter(code: number): boolean {
  return (flags[code]! & letterFlag) !== 0;
}

/** Space or tab. */
export function isBlank(code: number): boolean {
  return (flags[code]! & blankFlag) !== 0;
}

/** CR or LF. */
export function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

/** `"`, `'` or a backtick. */
export function isQuote(code: number): boolean {
  return (flags[code]! & quoteFlag) !== 0;
}

/** A byte that ends a bare word: blank, line end, quote, `;`, `,`, a bracket. */
export function endsBareWord(code: number): boolean {
  return (flags[code]! & bareEndFlag) !== 0;
}

/** The first place from `at` that is not a blank, at most `limit`. */
export function skipBlanks(text: Buffer, at: number, limit: number): number {
  let to = at;
  while (to < limit && isBlank(byteAt(text, to))) to++;
  return to;
}

/** The first place from `at` that is neither blank nor line end, at most `limit`. */
export function skipSpaces(text: Buffer, at: number, limit: number): number {
  let to = at;
  while (to < limit && (isBlank(byteAt(text, to)) || isLineEnd(byteAt(text, to)))) to++;
  return to;
}

/** The bytes from `from` up to `to`, one character each. */
export function slice(text: Buffer, from: number, to: number): string {
  return text.toString('latin1', from, to);
}

/** The letters, digits, `_`, `.` and `-` from `at` on, at most `limit`, as text. */
export function wordAt(text: Buffer, at: number, limit: number): string {
  let to = at;
  while (to < limit && isNameByte(byteAt(text, to))) to++;
  return slice(text, at, to);
}

/** The end of the line that `at` stands in, at most `limit`. */
export function lineEnd(text: Buffer, at: number, limit: number): number {
  let to = at;
  while (to < limit && !isLineEnd(byteAt(text, to))) to++;
  return to;
}

/** The bytes that assignments are written with, by name. */
export const code = {
  exclamation: 0x21,
  dollar: 0x24,
  ampersand: 0x26,
  openParenthesis: 0x28,
  star: 0x2a,
  plus: 0x2b,
  comma: 0x2c,
  hyphen: 0x2d,
  dot: 0x2e,
  slash: 0x2f,
  colon: 0x3a,
  semicolon: 0x3b,
  less: 0x3c,
  equals: 0x3d,
  greater: 0x3e,
  question: 0x3f,
  at: 0x40,
  openBracket: 0x5b,
  closeBracket: 0x5d,
  backslash: 0x5c,
  openBrace: 0x7b,
  closeBrace: 0x7d,
  bar: 0x7c,
  tilde: 0x7e,
} as const;
