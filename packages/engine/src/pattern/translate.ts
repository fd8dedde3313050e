// Translates patterns of Go's regexp package (RE2 syntax, regexp/syntax documentation) into JavaScript's. What has no equal meaning is
// refused by name. Inline flags are worked into the pattern, since the expressions that run here know no modifiers.

import { areEqual, charactersOf, complement, hasCase, membersOf, namedSets, setOf, union, withBothCases } from './character-set.ts';
import type { CharacterSet } from './character-set.ts';
import type { PatternNode } from './node.ts';
import { classOf, escapedSet, literal, openCapture, parseWith, refuse, take } from './parser.ts';
import type { ClassAtom, Dialect, Flags, GroupOpening, Reader } from './parser.ts';
import { writePattern } from './write.ts';

/** A pattern as `RegExp` takes it. */
export interface TranslatedPattern {
  readonly source: string;
  /** `i` when case is ignored throughout, else empty. */
  readonly flags: '' | 'i';
}

/** Translates a Go pattern. Throws PATTERN_INVALID naming the construct that cannot be translated. */
export function translateGo(source: string): TranslatedPattern {
  const node = parseGo(source);
  const flags = ignoresCase(node) && isCaseBlind(node) ? 'i' : '';
  return { source: writePattern(node, flags === 'i'), flags };
}

/** Parses a Go pattern into nodes. */
export function parseGo(source: string): PatternNode {
  return parseWith(goDialect, source, { ignoreCase: false, isDotAll: false, isMultiline: false });
}

const goDialect: Dialect = {
  isFirstBracketLiteral: true,
  isLoneBraceLiteral: true,
  hasLazyRepeats: true,
  readEscape,
  readClassItem,
  readGroup,
  special: (character, { flags }) => {
    if (character === '.') return { kind: 'class', set: flags.isDotAll ? namedSets.any : complement(lineFeed) };
    const isStart = character === '^';
    if (flags.isMultiline) return { kind: 'assertion', place: isStart ? 'line start' : 'line end' };
    return { kind: 'assertion', place: isStart ? 'start' : 'end' };
  },
};

const lineFeed = setOf([0x0a, 0x0a]);
const goSpace = setOf([0x09, 0x0a], [0x0c, 0x0d], [0x20, 0x20]);
const latin1 = setOf([0, 0xff]);
const lastCode = 0xffff;

const assertions: Readonly<Record<string, Extract<PatternNode, { kind: 'assertion' }>['place']>> = {
  A: 'start',
  z: 'end',
  b: 'word edge',
  B: 'no word edge',
};

function readEscape(reader: Reader): PatternNode {
  const start = reader.at;
  const place = assertions[take(reader, /\\([AzbB])/y)?.[1] ?? ''];
  if (place !== undefined) return { kind: 'assertion', place };
  const quoted = take(reader, /\\Q([^]*?)(?:\\E|$)/y)?.[1];
  if (quoted !== undefined) return readQuoted(reader, quoted);
  const { code, set } = readSharedEscape(reader);
  if (code === undefined) return classOf(reader, set);
  return code > lastCode ? refuse(start, 'a character beyond U+FFFF') : literal(reader, code);
}

/** A quantifier behind `\E` repeats the last character alone. */
function readQuoted(reader: Reader, text: string): PatternNode {
  const items = text.split('').map((character) => literal(reader, character.charCodeAt(0)));
  const isRepeated = take({ ...reader }, /[*+?]|\{\d+(?:,\d*)?\}/y) !== undefined;
  if (isRepeated && items.length > 1) refuse(reader.at, 'a quantifier behind \\E', 'take the last character out of \\Q…\\E');
  return items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'sequence', items };
}

function readClassItem(reader: Reader): ClassAtom | undefined {
  const posix = take(reader, /\[:(\^?)([a-z]+):\]/y);
  if (posix !== undefined) {
    const set = posixSets[posix[2] ?? ''];
    if (set === undefined) return refuse(reader.at - posix[0].length, `the class ${posix[0]}, which does not exist`);
    return { set: posix[1] === '^' ? complement(set) : set };
  }
  if (reader.source[reader.at] !== '\\') return undefined;
  const { set, code } = readSharedEscape(reader);
  return code === undefined ? { set } : oneCharacter(Math.min(code, lastCode));
}

const controlCodes: Readonly<Record<string, number>> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };

/** What an escape means both inside and outside a class. */
function readSharedEscape(reader: Reader): ClassAtom {
  const start = reader.at;
  const hex = take(reader, /\\x(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]{1,6})\})/y);
  if (hex !== undefined) return oneCharacter(Number.parseInt(hex[1] ?? hex[2] ?? '', 16));
  const octal = take(reader, /\\(0[0-7]{0,2}|[1-7][0-7]{1,2})/y);
  if (octal !== undefined) return oneCharacter(Number.parseInt(octal[1] ?? '', 8));
  const property = take(reader, /\\([pP])(?:([A-Z])|\{(\^?)([A-Za-z_]+)\})/y);
  if (property !== undefined) {
    const set = propertySet(property[2] ?? property[4] ?? '') ?? refuse(start, `the class ${property[0]}, which does not exist`);
    if (set.length === 0) refuse(start, `the class ${property[0]}, which takes no Latin-1 character`);
    return { set: (property[1] === 'P') === (property[3] === '^') ? set : complement(set) };
  }
  const escaped = take(reader, /\\([^])/y)?.[1];
  if (escaped === undefined) return refuse(start, 'a backslash with nothing behind it');
  const set = escapedSet(escaped, goSpace);
  if (set !== undefined) return { set };
  const control = controlCodes[escaped];
  if (control !== undefined) return oneCharacter(control);
  if (/[1-9]/.test(escaped)) return refuse(start, 'a back-reference');
  if (/[A-Za-z0-9]/.test(escaped)) return refuse(start, `the escape \\${escaped}, which is not supported`);
  return oneCharacter(escaped.charCodeAt(0));
}

function oneCharacter(code: number): ClassAtom {
  return { set: setOf([code, code]), code };
}

const lower = setOf([0x61, 0x7a]);
const upper = setOf([0x41, 0x5a]);
const graphic = setOf([0x21, 0x7e]);

const posixSets: Readonly<Record<string, CharacterSet>> = {
  alnum: union(lower, upper, namedSets.digit),
  alpha: union(lower, upper),
  ascii: setOf([0, 0x7f]),
  blank: setOf([0x09, 0x09], [0x20, 0x20]),
  cntrl: setOf([0, 0x1f], [0x7f, 0x7f]),
  digit: namedSets.digit,
  graph: graphic,
  lower,
  print: setOf([0x20, 0x7e]),
  punct: setOf([0x21, 0x2f], [0x3a, 0x40], [0x5b, 0x60], [0x7b, 0x7e]),
  space: setOf([0x09, 0x0d], [0x20, 0x20]),
  upper,
  word: namedSets.word,
  xdigit: setOf([0x30, 0x39], [0x41, 0x46], [0x61, 0x66]),
};

/** The Latin-1 characters of a general category (`Lu`) or a script (`Latin`): no text that is matched holds others. */
function propertySet(name: string): CharacterSet | undefined {
  if (name === 'Any') return namedSets.any;
  const kind = /^[A-Z][a-z]?$/.test(name) ? 'General_Category' : 'Script';
  let expression: RegExp;
  // Only the expression itself tells whether the name exists.
  try {
    expression = new RegExp(`\\p{${kind}=${name}}`, 'u');
  } catch {
    return undefined;
  }
  return charactersOf(
    membersOf(latin1)
      .filter((character) => expression.test(character))
      .join(''),
  );
}

function readGroup(reader: Reader): GroupOpening {
  const start = reader.at;
  const named = take(reader, /\(\?P?<([A-Za-z_]\w*)>/y);
  if (named !== undefined) return openCapture(reader, start, named[1]);
  const flagged = take(reader, /\(\?([A-Za-z]*)(?:-([A-Za-z]+))?([:)])/y);
  if (flagged !== undefined) {
    const flags = changedFlags(reader, start, flagged[1] ?? '', flagged[2] ?? '');
    return flagged[3] === ')' ? { kind: 'flags', flags } : { kind: 'group', flags };
  }
  if (take(reader, /\((?!\?)/y) !== undefined) return openCapture(reader, start);
  return refuse(start, `the group ${reader.source.slice(start, start + 4)}…, which is not supported`);
}

function changedFlags(reader: Reader, start: number, on: string, off: string): Flags {
  const unknown = /[^ims]/.exec(on + off)?.[0];
  if (unknown !== undefined) return refuse(start, `the flag ${unknown}, which is not supported`);
  const value = (letter: string, before: boolean): boolean => (before || on.includes(letter)) && !off.includes(letter);
  const { ignoreCase, isDotAll, isMultiline } = reader.flags;
  return { ignoreCase: value('i', ignoreCase), isDotAll: value('s', isDotAll), isMultiline: value('m', isMultiline) };
}

/** True when some letter may have either case. */
function ignoresCase(node: PatternNode): boolean {
  if (node.kind === 'literal') return node.ignoreCase;
  return childrenOf(node).some(ignoresCase);
}

/** True when no part of the pattern tells one case of a letter from the other. */
function isCaseBlind(node: PatternNode): boolean {
  if (node.kind === 'literal') return node.ignoreCase || !hasCase(node.character.charCodeAt(0));
  if (node.kind === 'class') return areEqual(withBothCases(node.set), node.set);
  return childrenOf(node).every(isCaseBlind);
}

function childrenOf(node: PatternNode): readonly PatternNode[] {
  switch (node.kind) {
    case 'sequence':
      return node.items;
    case 'alternation':
      return node.branches;
    case 'group':
    case 'repeat':
    case 'look':
      return [node.body];
    default:
      return [];
  }
}
