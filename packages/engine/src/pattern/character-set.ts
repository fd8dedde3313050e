// Sets of UTF-16 code units, as ascending ranges that neither overlap nor touch: what a class of a pattern takes.
// The engine matches bytes read as Latin-1, so only the part up to 0xff ever meets a text; the rest keeps patterns exact.

/** Both ends inclusive. */
export interface CharacterRange {
  readonly from: number;
  readonly to: number;
}

/** Ascending, disjoint ranges that do not touch. */
export type CharacterSet = readonly CharacterRange[];

const lastCode = 0xffff;
const caseDistance = 0x20;

/** Makes a set of ranges in any order, given as pairs of inclusive ends. */
export function setOf(...ranges: readonly (readonly [from: number, to: number])[]): CharacterSet {
  const sorted = ranges.toSorted((left, right) => left[0] - right[0]);
  const merged: { from: number; to: number }[] = [];
  for (const [from, to] of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** The set of the characters of `text`, where `a-z` is three characters. */
export function charactersOf(text: string): CharacterSet {
  return setOf(...Array.from(text, (character): [number, number] => [character.charCodeAt(0), character.charCodeAt(0)]));
}

/** The characters of any of the sets. */
export function union(...sets: readonly CharacterSet[]): CharacterSet {
  return setOf(...sets.flat().map(({ from, to }): [number, number] => [from, to]));
}

/** The characters that are not in the set. */
export function complement(set: CharacterSet): CharacterSet {
  const gaps: CharacterRange[] = [];
  let next = 0;
  for (const { from, to } of set) {
    if (from > next) gaps.push({ from: next, to: from - 1 });
    next = to + 1;
  }
  if (next <= lastCode) gaps.push({ from: next, to: lastCode });
  return gaps;
}

/** The characters of both sets. */
export function intersection(left: CharacterSet, right: CharacterSet): CharacterSet {
  return complement(union(complement(left), complement(right)));
}

/** True when the set holds the UTF-16 code unit. */
export function hasCode(set: CharacterSet, code: number): boolean {
  return set.some(({ from, to }) => from <= code && code <= to);
}

/** True when the sets share a character. */
export function doIntersect(left: CharacterSet, right: CharacterSet): boolean {
  return left.some(({ from, to }) => right.some((other) => from <= other.to && other.from <= to));
}

/** True when `outer` holds all of `inner`. */
export function isSubset(inner: CharacterSet, outer: CharacterSet): boolean {
  return inner.every(({ from, to }) => outer.some((range) => range.from <= from && to <= range.to));
}

/** True when the sets hold the same characters. */
export function areEqual(left: CharacterSet, right: CharacterSet): boolean {
  return isSubset(left, right) && isSubset(right, left);
}

/** How many characters the set takes. */
export function sizeOf(set: CharacterSet): number {
  return set.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

/** Every character of the set, ascending. */
export function membersOf(set: CharacterSet): string[] {
  return set.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index)));
}

/** Adds the other case of every Latin-1 letter that has one in Latin-1. */
export function withBothCases(set: CharacterSet): CharacterSet {
  const shifted = (letters: CharacterSet, distance: number): CharacterSet => intersection(set, letters).map(({ from, to }) => ({ from: from + distance, to: to + distance }));
  return union(set, shifted(namedSets.upperCase, caseDistance), shifted(namedSets.lowerCase, -caseDistance));
}

/** True for a Latin-1 letter that has another case in Latin-1. */
export function hasCase(code: number): boolean {
  return hasCode(namedSets.upperCase, code) || hasCode(namedSets.lowerCase, code);
}

/** Sets that have a name in patterns. `space` is what `\s` takes in JavaScript. */
export const namedSets = {
  none: setOf(),
  any: setOf([0, lastCode]),
  digit: charactersOf('0123456789'),
  word: setOf([0x30, 0x39], [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]),
  space: setOf(
    [0x09, 0x0d],
    [0x20, 0x20],
    [0xa0, 0xa0],
    [0x1680, 0x1680],
    [0x2000, 0x200a],
    [0x2028, 0x2029],
    [0x202f, 0x202f],
    [0x205f, 0x205f],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
  ),
  lineEnd: setOf([0x0a, 0x0a], [0x0d, 0x0d], [0x2028, 0x2029]),
  upperCase: setOf([0x41, 0x5a], [0xc0, 0xd6], [0xd8, 0xde]),
  lowerCase: setOf([0x61, 0x7a], [0xe0, 0xf6], [0xf8, 0xfe]),
} as const;
