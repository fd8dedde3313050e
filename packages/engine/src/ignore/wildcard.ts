// Wildcards as git understands them, compiled and matched in linear time whatever the pattern. Pure. Texts are byte strings: one character
// per byte, because git counts bytes. Where git's own matcher has quirks (wildmatch.c), they are kept.

/** `/` is only special in patterns for paths: there only `**` between slashes matches it. */
type WildcardMode = 'name' | 'path';

/** A compiled pattern: the literal text at both its ends, and what stands between. */
export interface Wildcard {
  readonly head: string;
  readonly tail: string;
  /** True where the pattern is just the text `head`. */
  readonly isLiteral: boolean;
  readonly middle: readonly Token[];
  /** The longest literal text in the middle, to look for first. */
  readonly needle: string;
  /** Head and needle up to their last slash: what the folder of a matching path has in it. */
  readonly headFolder: string;
  readonly needleFolder: string;
  readonly hasGlobstar: boolean;
  /** What the last part of every matching path looks like; see `NameShape`. */
  readonly name: NameShape;
}

/** What is known of a name without matching it. */
interface NameShape {
  /** All of it. */
  readonly exact: string | undefined;
  /** The bytes it can begin with, the first and the second, as far as they are known. */
  readonly starts: readonly (readonly number[])[];
  /** The bytes it can end with: the last, the last but one and the one before, as far as they are known. */
  readonly ends: readonly (readonly number[])[];
}

/** A character; a table of the characters that match; or one of the stars. */
type Token = string | Uint8Array | Star;

/** star: any characters but slashes; globstar: any; folders, always with inFolders behind it: nothing, or any up to a slash. */
type Star = 'star' | 'globstar' | 'folders' | 'inFolders';

/** How many bytes at the end of names are looked at. */
export const endBytes = 3;

const startBytes = 2;

/**
 * Compiles a pattern; undefined when nothing can match it. The first `literalLength` characters hold no wildcard.
 * With `isCaseBlind`, texts must be given in lower case.
 */
export function compileWildcard(pattern: string, literalLength: number, mode: WildcardMode, isCaseBlind: boolean): Wildcard | undefined {
  const literal = pattern.slice(0, literalLength);
  const start = isCaseBlind ? lowerCase(literal) : literal;
  if (literalLength === pattern.length) return literalWildcard(start);
  const tokens = tokensOf(pattern.slice(literalLength), mode, isCaseBlind);
  if (tokens === undefined) return undefined;
  const firstWild = tokens.findIndex(isWild);
  if (firstWild < 0) return literalWildcard(start + tokens.join(''));
  const lastWild = tokens.findLastIndex(isWild);
  const head = start + tokens.slice(0, firstWild).join('');
  const needle = longestLiteral(tokens.slice(firstWild, lastWild + 1));
  return {
    head,
    tail: tokens.slice(lastWild + 1).join(''),
    isLiteral: false,
    middle: tokens.slice(firstWild, lastWild + 1),
    needle,
    headFolder: folderOf(head),
    needleFolder: folderOf(needle),
    hasGlobstar: tokens.includes('globstar') || tokens.includes('folders'),
    name: nameShape(start, tokens),
  };
}

function literalWildcard(text: string): Wildcard {
  return {
    head: text,
    tail: '',
    isLiteral: true,
    middle: [],
    needle: '',
    headFolder: folderOf(text),
    needleFolder: '',
    hasGlobstar: false,
    name: { ...unknownName, exact: lastPart(text) },
  };
}

/** True when the pattern matches all of `text` from `from` on. */
export function matchesWildcard(wildcard: Wildcard, text: string, from: number): boolean {
  const { head, tail } = wildcard;
  if (wildcard.isLiteral) return text.length - from === head.length && text.startsWith(head, from);
  const start = from + head.length;
  const end = text.length - tail.length;
  if (start > end || !text.endsWith(tail) || !text.startsWith(head, from)) return false;
  if (wildcard.needle !== '' && !text.includes(wildcard.needle, start)) return false;
  return wildcard.hasGlobstar ? matchesStates(wildcard.middle, text, start, end) : matchesGreedily(wildcard.middle, text, start, end);
}

/** False when the pattern can match no path in `folder` (empty, or with a slash at its end), read from `from` on: a cheap first look. */
export function canMatchIn({ headFolder, needleFolder }: Wildcard, folder: string, from: number): boolean {
  return folder.startsWith(headFolder, from) && (needleFolder === '' || folder.includes(needleFolder, from));
}

/** Letters of ASCII in lower case, the only ones that git folds. */
export function lowerCase(text: string): string {
  return /[A-Z]/.test(text) ? text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase()) : text;
}

function tokensOf(pattern: string, mode: WildcardMode, isCaseBlind: boolean): Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length;) {
    const character = pattern.charAt(at);
    if (character === '*') {
      const end = starsEnd(pattern, at);
      const isGlobstar = mode === 'path' && end - at > 1 && (at === 0 || pattern[at - 1] === '/') && /^(?:$|\/|\\\/)/.test(pattern.slice(end, end + 2));
      const takesSlash = isGlobstar && pattern[end] === '/';
      if (takesSlash) tokens.push('folders', 'inFolders');
      else tokens.push(isGlobstar ? 'globstar' : 'star');
      at = takesSlash ? end + 1 : end;
    } else if (character === '[') {
      const set = readSet(pattern, at, isCaseBlind);
      if (set === undefined) return undefined;
      tokens.push(set.table);
      at = set.end;
    } else if (character === '\\') {
      if (at + 1 === pattern.length) return undefined;
      // Not folded: with folding git never matches an escaped capital.
      tokens.push(pattern.charAt(at + 1));
      at += 2;
    } else {
      tokens.push(character === '?' ? anyByte : isCaseBlind ? lowerCase(character) : character);
      at++;
    }
  }
  return tokens;
}

function starsEnd(pattern: string, start: number): number {
  let end = start;
  while (pattern[end] === '*') end++;
  return end;
}

function isStar(token: Token): token is Star {
  return typeof token === 'string' && token.length > 1;
}

function isWild(token: Token): boolean {
  return typeof token !== 'string' || token.length > 1;
}

function longestLiteral(tokens: readonly Token[]): string {
  const runs = tokens
    .map((token) => (isWild(token) ? '\n' : String(token)))
    .join('')
    .split('\n');
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

const slash = 0x2f;

const anyByte = new Uint8Array(256).fill(1);
anyByte[slash] = 0;

/** Reads `[…]`; undefined when it is not closed, or names a class that does not exist: then git matches nothing. */
function readSet(pattern: string, start: number, isCaseBlind: boolean): { table: Uint8Array; end: number } | undefined {
  const table = new Uint8Array(256);
  const isNegated = pattern[start + 1] === '!' || pattern[start + 1] === '^';
  let at = start + (isNegated ? 2 : 1);
  let before = -1;
  for (let isFirst = true; isFirst || pattern[at] !== ']'; isFirst = false) {
    if (at >= pattern.length) return undefined;
    const next = pattern.charAt(at + 1);
    const named = pattern.startsWith('[:', at) ? readNamedSet(pattern, at) : undefined;
    if (named !== undefined) {
      if (!addNamedSet(table, named.name, isCaseBlind)) return undefined;
      before = -1;
      at = named.end;
    } else if (pattern[at] === '-' && before >= 0 && next !== '' && next !== ']') {
      at += next === '\\' ? 2 : 1;
      if (at >= pattern.length) return undefined;
      addRange(table, before, pattern.charCodeAt(at++), isCaseBlind);
      before = -1;
    } else {
      if (pattern[at] === '\\') at++;
      if (at >= pattern.length) return undefined;
      before = pattern.charCodeAt(at++);
      table[before] = 1;
    }
  }
  if (isNegated) for (const [code, is] of table.entries()) table[code] = 1 - is;
  table[slash] = 0;
  return { table, end: at + 1 };
}

/** `[:name:]`; undefined when the next bracket does not close it so, and it stands for its characters. */
function readNamedSet(pattern: string, start: number): { name: string; end: number } | undefined {
  const close = pattern.indexOf(']', start + 2);
  if (close < 0) return { name: '', end: pattern.length };
  return close > start + 2 && pattern[close - 1] === ':' ? { name: pattern.slice(start + 2, close - 1), end: close + 1 } : undefined;
}

function addRange(table: Uint8Array, from: number, to: number, isCaseBlind: boolean): void {
  for (let code = from; code <= to; code++) {
    table[code] = 1;
    if (isCaseBlind && code >= 0x41 && code <= 0x5a) table[code + 0x20] = 1;
  }
}

/** Classes as git defines them: ASCII only, and white space without form feed and vertical tab. */
const namedSets: ReadonlyMap<string, RegExp> = new Map([
  ['alnum', /[A-Za-z0-9]/],
  ['alpha', /[A-Za-z]/],
  ['blank', /[ \t]/],
  ['cntrl', /[\x00-\x1f\x7f]/],
  ['digit', /[0-9]/],
  ['graph', /[\x21-\x7e]/],
  ['lower', /[a-z]/],
  ['print', /[\x20-\x7e]/],
  ['punct', /[!-/:-@[-`{-~]/],
  ['space', /[ \t\n\r]/],
  ['upper', /[A-Z]/],
  ['xdigit', /[A-Fa-f0-9]/],
]);

function addNamedSet(table: Uint8Array, name: string, isCaseBlind: boolean): boolean {
  const set = namedSets.get(name === 'upper' && isCaseBlind ? 'alpha' : name);
  if (set === undefined) return false;
  for (let code = 0; code < 128; code++) if (set.test(String.fromCharCode(code))) table[code] = 1;
  return true;
}

function lastPart(text: string): string {
  return text.slice(text.lastIndexOf('/') + 1);
}

function folderOf(text: string): string {
  return text.slice(0, text.lastIndexOf('/') + 1);
}

const unknownName: NameShape = { exact: undefined, starts: [], ends: [] };

function nameShape(start: string, tokens: readonly Token[]): NameShape {
  const lastSlash = tokens.findLastIndex((token) => token === '/' || token === 'inFolders');
  const name = [...(lastSlash < 0 ? lastPart(start) : ''), ...tokens.slice(lastSlash + 1)];
  // `folders` at the very start may stand for nothing, and then the name begins in the literal text.
  const isCut = lastPart(start) !== '' && tokens.slice(0, lastSlash + 1).every((token) => token === 'folders' || token === 'inFolders');
  if (name.includes('globstar') || (lastSlash >= 0 && isCut)) return unknownName;
  if (!name.some(isWild)) return { ...unknownName, exact: name.join('') };
  return { exact: undefined, starts: knownCodes(name.slice(0, startBytes)), ends: knownCodes(name.slice(-endBytes).reverse()) };
}

/** The bytes that each token stands for, up to the first that stands for too many. */
function knownCodes(tokens: readonly Token[]): number[][] {
  const known: number[][] = [];
  for (const token of tokens) {
    const codes = codesOf(token);
    if (codes === undefined) break;
    known.push(codes);
  }
  return known;
}

const maxCodes = 16;

function codesOf(token: Token): number[] | undefined {
  if (isStar(token)) return undefined;
  const codes = typeof token === 'string' ? [token.charCodeAt(0)] : Array.from(token.keys()).filter((code) => token[code] === 1);
  return codes.length > maxCodes ? undefined : codes;
}

function takes(token: Token, code: number): boolean {
  return typeof token === 'string' ? token.charCodeAt(0) === code : token[code] === 1;
}

/** Without `**` only the last star has to be gone back to: earlier ones have nothing to gain from taking more. */
function matchesGreedily(tokens: readonly Token[], text: string, start: number, end: number): boolean {
  let token = 0;
  let at = start;
  let star = -1;
  let starAt = 0;
  while (at < end) {
    const expected = tokens[token];
    if (expected === 'star') {
      star = token++;
      starAt = at;
    } else if (expected !== undefined && takes(expected, text.charCodeAt(at))) {
      token++;
      at++;
    } else if (star >= 0 && text.charCodeAt(starAt) !== slash) {
      token = star + 1;
      at = ++starAt;
    } else return false;
  }
  while (tokens[token] === 'star') token++;
  return token === tokens.length;
}

/** Follows every way the pattern can go at once: at most as many steps as text and pattern have characters, multiplied. */
function matchesStates(tokens: readonly Token[], text: string, start: number, end: number): boolean {
  let states = reachable(tokens, [0]);
  for (let at = start; at < end && states.size > 0; at++) {
    const code = text.charCodeAt(at);
    const next: number[] = [];
    for (const state of states) {
      const token = tokens[state];
      if (token === undefined || token === 'folders') continue;
      if (token === 'globstar' || token === 'inFolders' || (token === 'star' && code !== slash)) next.push(state);
      if (token === 'inFolders' ? code === slash : !isStar(token) && takes(token, code)) next.push(state + 1);
    }
    states = reachable(tokens, next);
  }
  return states.has(tokens.length);
}

/** The states, and those behind tokens that may match nothing. */
function reachable(tokens: readonly Token[], from: readonly number[]): Set<number> {
  const states = new Set(from);
  for (const state of states) {
    const token = tokens[state];
    if (token === 'star' || token === 'globstar' || token === 'folders') states.add(state + 1);
    if (token === 'folders') states.add(state + 2);
  }
  return states;
}
