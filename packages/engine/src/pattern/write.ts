// Writes nodes as the source of a JavaScript regular expression: the inverse of `syntax.ts`, up to spelling.

import { areEqual, complement, hasCode, namedSets } from './character-set.ts';
import type { CharacterSet } from './character-set.ts';
import type { AssertionNode, GroupNode, LiteralNode, LookNode, PatternNode, RepeatNode } from './node.ts';

/** `hasCaseFlag`: the expression is compiled with the flag `i`, so letters of any case need no class. */
export function writePattern(node: PatternNode, hasCaseFlag = false): string {
  const write = (inner: PatternNode): string => writePattern(inner, hasCaseFlag);
  switch (node.kind) {
    case 'literal':
      return writeLiteral(node, hasCaseFlag);
    case 'class':
      return writeClass(node.set);
    case 'sequence':
      return node.items.map((item) => (item.kind === 'alternation' ? `(?:${write(item)})` : write(item))).join('');
    case 'alternation':
      return node.branches.map(write).join('|');
    case 'group':
      return `(${groupMark(node)}${write(node.body)})`;
    case 'repeat':
      return writeRepeat(node, write(node.body));
    case 'assertion':
      return assertionSources[node.place];
    case 'look':
      return `(${lookMark(node)}${write(node.body)})`;
  }
}

/** Writes a set as the body of a bracket expression: `A-Za-z0-9_-` without the brackets. */
export function writeClassBody(set: CharacterSet): string {
  return set
    .map(({ from, to }) => {
      const low = escapeCode(from, /[\\\]^-]/);
      if (from === to) return low;
      return `${low}${to === from + 1 ? '' : '-'}${escapeCode(to, /[\\\]^-]/)}`;
    })
    .join('');
}

const assertionSources: Readonly<Record<AssertionNode['place'], string>> = {
  start: '^',
  end: '$',
  'line start': '(?<![^\\n])',
  'line end': '(?![^\\n])',
  'word edge': '\\b',
  'no word edge': '\\B',
};

const shorthands: readonly (readonly [CharacterSet, string])[] = [
  [namedSets.digit, '\\d'],
  [complement(namedSets.digit), '\\D'],
  [namedSets.word, '\\w'],
  [complement(namedSets.word), '\\W'],
  [namedSets.space, '\\s'],
  [complement(namedSets.space), '\\S'],
  [complement(namedSets.lineEnd), '.'],
  [namedSets.any, '[^]'],
];

function writeLiteral({ character, ignoreCase }: LiteralNode, hasCaseFlag: boolean): string {
  if (ignoreCase && !hasCaseFlag) return `[${escapeCharacter(character.toLowerCase())}${escapeCharacter(character.toUpperCase())}]`;
  return escapeCode(character.charCodeAt(0), /[\\^$.*+?()[\]{}|/]/);
}

function writeClass(set: CharacterSet): string {
  const shorthand = shorthands.find(([named]) => areEqual(named, set));
  if (shorthand !== undefined) return shorthand[1];
  const isMostly = hasCode(set, 0xffff);
  return isMostly ? `[^${writeClassBody(complement(set))}]` : `[${writeClassBody(set)}]`;
}

function groupMark({ index, name }: GroupNode): string {
  if (index === undefined) return '?:';
  return name === undefined ? '' : `?<${name}>`;
}

function lookMark({ isBehind, isNegated }: LookNode): string {
  return `?${isBehind ? '<' : ''}${isNegated ? '!' : '='}`;
}

function writeRepeat({ body, min, max, isLazy }: RepeatNode, written: string): string {
  const isOne = body.kind === 'literal' || body.kind === 'class' || body.kind === 'group';
  return `${isOne ? written : `(?:${written})`}${writeBounds(min, max)}${isLazy ? '?' : ''}`;
}

function writeBounds(min: number, max: number): string {
  if (max === Infinity) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`;
  if (min === max) return `{${min}}`;
  return min === 0 && max === 1 ? '?' : `{${min},${max}}`;
}

function escapeCharacter(character: string): string {
  return escapeCode(character.charCodeAt(0), /[\\\]^-]/);
}

const controlEscapes: Readonly<Record<number, string>> = { 9: '\\t', 10: '\\n', 11: '\\v', 12: '\\f', 13: '\\r' };

function escapeCode(code: number, syntax: RegExp): string {
  const control = controlEscapes[code];
  if (control !== undefined) return control;
  if (code > 0xff) return `\\u${code.toString(16).padStart(4, '0')}`;
  if (code < 0x20 || code > 0x7e) return `\\x${code.toString(16).padStart(2, '0')}`;
  const character = String.fromCharCode(code);
  return syntax.test(character) ? `\\${character}` : character;
}
