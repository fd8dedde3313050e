// Reads patterns in JavaScript's syntax (no flags but `i`) into nodes. Rules keep to the subset named `rule`.

import { complement, namedSets, setOf } from './character-set.ts';
import type { PatternNode } from './node.ts';
import { classOf, escapedSet, literal, openCapture, parseWith, refuse, take } from './parser.ts';
import type { ClassAtom, Dialect, GroupOpening, Reader } from './parser.ts';

export type { PatternNode } from './node.ts';

/** How a pattern is to be read. */
export interface PatternOptions {
  /** As the flag `i`. */
  readonly ignoreCase?: boolean;
  /** `rule` refuses assertions, look-around and lazy quantifiers: what a rule's pattern may not hold. */
  readonly subset?: 'rule';
}

/** Parses a pattern. Throws PATTERN_INVALID with the place of what is wrong or not supported; back-references never are. */
export function parsePattern(source: string, options: PatternOptions = {}): PatternNode {
  const dialect = options.subset === 'rule' ? ruleDialect : scriptDialect;
  return parseWith(dialect, source, { ignoreCase: options.ignoreCase ?? false, isDotAll: false, isMultiline: false });
}

const scriptDialect: Dialect = {
  isFirstBracketLiteral: false,
  isLoneBraceLiteral: false,
  hasLazyRepeats: true,
  readEscape,
  readClassItem,
  readGroup,
  special: (character) => (character === '.' ? { kind: 'class', set: complement(namedSets.lineEnd) } : { kind: 'assertion', place: character === '^' ? 'start' : 'end' }),
};

const ruleDialect: Dialect = {
  ...scriptDialect,
  hasLazyRepeats: false,
  readEscape: (reader) => {
    const start = reader.at;
    const node = readEscape(reader);
    return node.kind === 'assertion' ? refuse(start, 'a word-edge assertion', borderHint) : node;
  },
  readGroup: (reader) => {
    const start = reader.at;
    const opening = readGroup(reader);
    return opening.kind === 'look' ? refuse(start, 'a look-around', borderHint) : opening;
  },
  special: (character, reader) => (character === '.' ? scriptDialect.special(character, reader) : refuse(reader.at - 1, `the assertion ${character}`, borderHint)),
};

const borderHint = 'the engine checks the borders of a match by itself';

const controlCodes: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13 };

function readEscape(reader: Reader): PatternNode {
  const edge = take(reader, /\\[bB]/y);
  if (edge !== undefined) return { kind: 'assertion', place: edge[0] === '\\b' ? 'word edge' : 'no word edge' };
  const { code, set } = readSharedEscape(reader);
  return code === undefined ? classOf(reader, set) : literal(reader, code);
}

function readClassItem(reader: Reader): ClassAtom | undefined {
  if (reader.source[reader.at] !== '\\') return undefined;
  if (take(reader, /\\b/y) !== undefined) return oneCharacter(8);
  return readSharedEscape(reader);
}

/** What an escape means both inside and outside a class. */
function readSharedEscape(reader: Reader): ClassAtom {
  const start = reader.at;
  const coded = take(reader, /\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|(0)(?!\d))/y);
  if (coded !== undefined) return oneCharacter(Number.parseInt(coded[1] ?? coded[2] ?? '0', 16));
  const escaped = take(reader, /\\([^])/y)?.[1];
  if (escaped === undefined) return refuse(start, 'a backslash with nothing behind it');
  const set = escapedSet(escaped, namedSets.space);
  if (set !== undefined) return { set };
  const control = controlCodes[escaped];
  if (control !== undefined) return oneCharacter(control);
  if (/[1-9k]/.test(escaped)) return refuse(start, 'a back-reference');
  if (/[0-9A-Za-z]/.test(escaped)) return refuse(start, `the escape \\${escaped}, which is not supported`);
  return oneCharacter(escaped.charCodeAt(0));
}

function oneCharacter(code: number): ClassAtom {
  return { set: setOf([code, code]), code };
}

function readGroup(reader: Reader): GroupOpening {
  const start = reader.at;
  const look = take(reader, /\(\?(<?)([=!])/y);
  if (look !== undefined) return { kind: 'look', isBehind: look[1] === '<', isNegated: look[2] === '!' };
  if (take(reader, /\(\?:/y) !== undefined) return { kind: 'group' };
  const named = take(reader, /\(\?<([A-Za-z_$][\w$]*)>/y);
  if (named !== undefined) return openCapture(reader, start, named[1]);
  if (take(reader, /\((?!\?)/y) !== undefined) return openCapture(reader, start);
  return refuse(start, 'a kind of group that is not supported', 'write (?: ), ( ) or (?<name> )');
}
