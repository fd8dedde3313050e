// The grammar that all dialects of patterns share: alternation, sequence, repeat, group, class. What differs stands in a `Dialect`.
// Strict: what would silently mean something else than it looks like is refused, with the place.

import { EngineError } from '../errors.ts';
import { complement, hasCase, namedSets, setOf, union, withBothCases } from './character-set.ts';
import type { CharacterSet } from './character-set.ts';
import type { ClassNode, GroupNode, LiteralNode, LookNode, PatternNode, RepeatNode } from './node.ts';

/** Longest pattern, in characters. */
const longestPattern = 4096;
/** How deep groups may be nested. */
const deepestGroup = 64;
/** Largest number in a quantifier: more than the window a pattern is matched in. */
const largestCount = 32_768;

/** What inline flags can change. */
export interface Flags {
  readonly ignoreCase: boolean;
  readonly isDotAll: boolean;
  readonly isMultiline: boolean;
}

/** Where the parser is. Dialects read from `at` and move it on. */
export interface Reader {
  readonly source: string;
  readonly dialect: Dialect;
  readonly names: Set<string>;
  at: number;
  flags: Flags;
  groupCount: number;
  depth: number;
}

/** What an escape or a character in a class stands for; `code` when it is one character, which may begin or end a range. */
export interface ClassAtom {
  readonly set: CharacterSet;
  readonly code?: number;
}

/** What an opening parenthesis begins. `flags`: the flags inside; for `flags` itself, up to the end of the group around it. */
export type GroupOpening =
  | { readonly kind: 'group'; readonly index?: number; readonly name?: string; readonly flags?: Flags }
  | { readonly kind: 'look'; readonly isBehind: boolean; readonly isNegated: boolean }
  | { readonly kind: 'flags'; readonly flags: Flags };

/** How one language of patterns differs from another. Every `read` starts at `reader.at` and leaves it behind what it read. */
export interface Dialect {
  /** Reads an escape outside a class, from its backslash. */
  readEscape(reader: Reader): PatternNode;
  /** Reads what may stand in a class and is not a plain character; undefined when it is one. */
  readClassItem(reader: Reader): ClassAtom | undefined;
  /** Reads from the parenthesis up to where the body begins. */
  readGroup(reader: Reader): GroupOpening;
  /** Makes the node of `^`, `$` or `.`. */
  special(character: '^' | '$' | '.', reader: Reader): PatternNode;
  readonly isFirstBracketLiteral: boolean;
  readonly isLoneBraceLiteral: boolean;
  readonly hasLazyRepeats: boolean;
}

/** Parses the whole of `source`. */
export function parseWith(dialect: Dialect, source: string, flags: Flags): PatternNode {
  if (source.length > longestPattern) refuse(longestPattern, `more than ${longestPattern} characters`);
  const reader: Reader = { source, dialect, names: new Set(), at: 0, flags, groupCount: 0, depth: 0 };
  const node = parseAlternation(reader);
  if (reader.at < source.length) refuse(reader.at, 'a closing parenthesis without an opening one');
  return node;
}

/** Throws PATTERN_INVALID. `at` is a 0-based offset; the message counts from 1. */
export function refuse(at: number, what: string, hint?: string): never {
  throw new EngineError('PATTERN_INVALID', `${what} at character ${at + 1} of the pattern`, hint === undefined ? {} : { hint });
}

/** Makes the node of one character under the reader's flags. */
export function literal(reader: Reader, code: number): LiteralNode {
  return { kind: 'literal', character: String.fromCharCode(code), ignoreCase: reader.flags.ignoreCase && hasCase(code) };
}

/** Makes the node of a class under the reader's flags. */
export function classOf(reader: Reader, set: CharacterSet): ClassNode {
  return { kind: 'class', set: reader.flags.ignoreCase ? withBothCases(set) : set };
}

/** Numbers a capturing group, and takes its name. */
export function openCapture(reader: Reader, at: number, name?: string): GroupOpening {
  const index = ++reader.groupCount;
  if (name === undefined) return { kind: 'group', index };
  if (reader.names.has(name)) refuse(at, `a second group named ${name}`);
  reader.names.add(name);
  return { kind: 'group', index, name };
}

/** Reads what the sticky expression matches at the reader's place, and moves on behind it. */
export function take(reader: Reader, expression: RegExp): RegExpExecArray | undefined {
  expression.lastIndex = reader.at;
  const match = expression.exec(reader.source);
  if (match === null) return undefined;
  reader.at = expression.lastIndex;
  return match;
}

function parseAlternation(reader: Reader): PatternNode {
  const branches = [parseSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    branches.push(parseSequence(reader));
  }
  const [only] = branches;
  return branches.length === 1 && only !== undefined ? only : { kind: 'alternation', branches };
}

function parseSequence(reader: Reader): PatternNode {
  const items: PatternNode[] = [];
  while (reader.at < reader.source.length && reader.source[reader.at] !== '|' && reader.source[reader.at] !== ')') {
    const atom = parseAtom(reader);
    if (atom !== undefined) items.push(parseRepeat(reader, atom));
  }
  const [only] = items;
  return items.length === 1 && only !== undefined ? only : { kind: 'sequence', items };
}

/** Undefined for what only changes flags. */
function parseAtom(reader: Reader): PatternNode | undefined {
  const character = reader.source.charAt(reader.at);
  switch (character) {
    case '(':
      return parseGroup(reader);
    case '[':
      return parseClass(reader);
    case '\\':
      return reader.dialect.readEscape(reader);
    case '^':
    case '$':
    case '.':
      reader.at++;
      return reader.dialect.special(character, reader);
    case '*':
    case '+':
    case '?':
      return refuse(reader.at, 'a quantifier with nothing to repeat');
    case '{':
      if (readBounds({ ...reader }) !== undefined) return refuse(reader.at, 'a quantifier with nothing to repeat');
      if (!reader.dialect.isLoneBraceLiteral) {
        return refuse(reader.at, 'a brace that begins no quantifier', 'write \\{ for the character itself');
      }
      break;
  }
  return literal(reader, reader.source.charCodeAt(reader.at++));
}

function parseGroup(reader: Reader): GroupNode | LookNode | undefined {
  const start = reader.at;
  const outerFlags = reader.flags;
  const opening = reader.dialect.readGroup(reader);
  if (opening.kind === 'flags') {
    reader.flags = opening.flags;
    return undefined;
  }
  if (++reader.depth > deepestGroup) refuse(start, `groups more than ${deepestGroup} deep`);
  if (opening.kind === 'group' && opening.flags !== undefined) reader.flags = opening.flags;
  const body = parseAlternation(reader);
  if (reader.source[reader.at] !== ')') refuse(start, 'a group that is not closed');
  reader.at++;
  reader.depth--;
  reader.flags = outerFlags;
  if (opening.kind === 'look') return { ...opening, body };
  const { index, name } = opening;
  return { kind: 'group', ...(index !== undefined && { index }), ...(name !== undefined && { name }), body };
}

function parseRepeat(reader: Reader, body: PatternNode): PatternNode {
  const start = reader.at;
  const bounds = readBounds(reader);
  if (bounds === undefined) return body;
  if (body.kind === 'assertion' || body.kind === 'look') refuse(start, 'a quantifier behind an assertion');
  const isLazy = reader.source[reader.at] === '?';
  if (isLazy) {
    if (!reader.dialect.hasLazyRepeats) refuse(reader.at, 'a lazy quantifier', 'bound the repeat and leave the ? out');
    reader.at++;
  }
  if (readBounds({ ...reader }) !== undefined) refuse(reader.at, 'a quantifier behind a quantifier');
  return { kind: 'repeat', ...bounds, isLazy, body };
}

function readBounds(reader: Reader): Pick<RepeatNode, 'min' | 'max'> | undefined {
  const start = reader.at;
  const match = take(reader, /[*+?]|\{(?<min>\d+)(?<comma>,(?<max>\d*))?\}/y);
  if (match === undefined) return undefined;
  if (match[0] === '*') return { min: 0, max: Infinity };
  if (match[0] === '+') return { min: 1, max: Infinity };
  if (match[0] === '?') return { min: 0, max: 1 };
  const { min: least, comma, max: most } = match.groups ?? {};
  const min = Number(least);
  const max = comma === undefined ? min : most === undefined || most === '' ? Infinity : Number(most);
  if (min > max) refuse(start, 'a quantifier whose bounds are the wrong way round');
  if (min > largestCount || (max !== Infinity && max > largestCount)) refuse(start, `a quantifier over ${largestCount}`);
  return { min, max };
}

function parseClass(reader: Reader): ClassNode {
  const start = reader.at++;
  const isNegated = reader.source[reader.at] === '^';
  if (isNegated) reader.at++;
  const first = reader.at;
  const parts: CharacterSet[] = [];
  while (reader.source[reader.at] !== ']' || (reader.at === first && reader.dialect.isFirstBracketLiteral)) {
    if (reader.at >= reader.source.length) refuse(start, 'a class that is not closed');
    parts.push(readClassPart(reader));
  }
  if (parts.length === 0 && !isNegated) refuse(start, 'an empty class');
  reader.at++;
  const { set } = classOf(reader, union(...parts));
  return { kind: 'class', set: isNegated ? complement(set) : set };
}

function readClassPart(reader: Reader): CharacterSet {
  const start = reader.at;
  const low = readClassAtom(reader);
  const isRange = reader.source[reader.at] === '-' && reader.at + 1 < reader.source.length && reader.source[reader.at + 1] !== ']';
  if (!isRange || low.code === undefined) return low.set;
  reader.at++;
  const high = readClassAtom(reader);
  if (high.code === undefined) refuse(start, 'a range that ends with a class', 'put the - at the end of the class');
  if (high.code < low.code) refuse(start, 'a range whose ends are the wrong way round');
  return setOf([low.code, high.code]);
}

function readClassAtom(reader: Reader): ClassAtom {
  const item = reader.dialect.readClassItem(reader);
  if (item !== undefined) return item;
  const code = reader.source.charCodeAt(reader.at++);
  return { set: setOf([code, code]), code };
}

/** The sets of `\d`, `\w` and their complements, which all dialects share; `\s` is the dialect's own. */
export function escapedSet(letter: string, space: CharacterSet): CharacterSet | undefined {
  const sets: Readonly<Record<string, CharacterSet>> = { d: namedSets.digit, w: namedSets.word, s: space };
  const set = sets[letter.toLowerCase()];
  if (set === undefined) return undefined;
  return letter === letter.toLowerCase() ? set : complement(set);
}
