// Finds the literals of which every match of a pattern must contain one: what the kernel looks for. Every fact stated about an
// anchor (what stands before it, what run follows it) is a necessary condition of a match, never a guess.

import { charactersOf, doIntersect, hasCase, hasCode, membersOf, namedSets, setOf, sizeOf, union } from './character-set.ts';
import type { CharacterSet } from './character-set.ts';
import { addExtents, allCharacters, extentOf, noExtent, setOfLiteral } from './extent.ts';
import type { Extent } from './extent.ts';
import type { PatternNode } from './node.ts';

/** Longest literal, in characters: what the kernel compares at once. */
const longestLiteral = 16;
/** Into how many literals one stretch of a pattern may be expanded. */
const mostExpansions = 16;
/** Most anchors of one pattern, over all branches of its alternations. */
const mostAnchors = 64;
/** Classes up to this size are expanded into literals. */
const largestExpandedClass = 6;
/** A run's characters may be at most so many, where more than one item of the pattern contributes. */
const largestRunSet = 72;
/** How many items of the pattern a literal may be made of: more than characters, since some may be absent. */
const mostStretchItems = 2 * longestLiteral;
/** How many items of the pattern a run may go over. */
const mostRunItems = 256;
/** How often the body of a counted repeat is written out. */
const mostUnrolled = 64;
/** Further back than this the engine does not look for the start of a match. */
const farthestStart = 512;

/** A literal, and what is known of the text around it in a match. */
export interface PatternAnchor {
  /** ASCII only. */
  readonly literal: string;
  /** True when letters of the literal may have any case. */
  readonly ignoreCase: boolean;
  /** How many characters of the match stand before the literal; `max` may be `Infinity`. */
  readonly before: Extent;
  /** True when the literal always begins the match. */
  readonly isPrefix: boolean;
  /** At least `minRun` characters of `set` follow the literal directly. */
  readonly run: { readonly minRun: number; readonly set: CharacterSet };
}

/** The most selective anchors of a pattern: each match contains one of them. Undefined when there is no such set. */
export function findAnchors(node: PatternNode, options: { readonly minBytes: number }): PatternAnchor[] | undefined {
  const best = bestAnchors(itemsOf(node), { before: noExtent, after: [] }, options.minBytes);
  return best === undefined ? undefined : merged(best);
}

/** A character with its possible spellings, or something longer that is not a plain character. */
type Item =
  | { readonly kind: 'character'; readonly set: CharacterSet; readonly isFolded: boolean }
  | { readonly kind: 'choice'; readonly branches: readonly (readonly Item[])[]; readonly node: PatternNode }
  | { readonly kind: 'repeat'; readonly min: number; readonly body: readonly Item[]; readonly node: PatternNode };

/** Where a list of items stands in the pattern. */
interface Surroundings {
  readonly before: Extent;
  readonly after: readonly Item[];
}

/** One spelling of a stretch of items. */
interface Spelling {
  readonly text: string;
  readonly isFolded: boolean;
}

const empty: Spelling = { text: '', isFolded: false };

/** The pattern as a flat list: groups opened, counted repeats written out where they can be part of a literal. */
function itemsOf(node: PatternNode): Item[] {
  switch (node.kind) {
    case 'literal':
      return [{ kind: 'character', set: setOfLiteral(node), isFolded: node.ignoreCase }];
    case 'class':
      return [{ kind: 'character', set: node.set, isFolded: isBothCases(node.set) }];
    case 'sequence':
      return node.items.flatMap(itemsOf);
    case 'group':
      return itemsOf(node.body);
    case 'alternation':
      return [{ kind: 'choice', branches: node.branches.map(itemsOf), node }];
    case 'repeat': {
      const body = itemsOf(node.body);
      const isWrittenOut = node.min * body.length <= mostUnrolled && body.every(isSmall);
      const copies = isWrittenOut ? node.min : 0;
      const rest = { ...node, min: node.min - copies, max: node.max - copies };
      const written = Array.from({ length: copies }, () => body).flat();
      return rest.max === 0 ? written : [...written, { kind: 'repeat', min: rest.min, body, node: rest }];
    }
    case 'assertion':
    case 'look':
      return [];
  }
}

function isBothCases(set: CharacterSet): boolean {
  const [lower, upper] = [set.at(-1)?.from ?? 0, set[0]?.from ?? 0];
  return sizeOf(set) === 2 && lower === upper + 0x20 && hasCase(upper) && lower < 0x80;
}

function isSmall(item: Item): boolean {
  return item.kind === 'character' && (item.isFolded || sizeOf(item.set) <= largestExpandedClass);
}

function bestAnchors(items: readonly Item[], { before, after }: Surroundings, minBytes: number): PatternAnchor[] | undefined {
  let best: PatternAnchor[] | undefined;
  let passed = before;
  const runs = new Map<number, PatternAnchor['run']>();
  const runFrom = (index: number): PatternAnchor['run'] => {
    const run = runs.get(index) ?? runOf([...items.slice(index, index + mostRunItems), ...after].slice(0, mostRunItems));
    runs.set(index, run);
    return run;
  };
  const offer = (anchors: PatternAnchor[] | undefined): void => {
    if (anchors === undefined || anchors.length > mostAnchors) return;
    if (best === undefined || worthOf(anchors) > worthOf(best)) best = anchors;
  };
  for (const [index, item] of items.entries()) {
    for (const anchors of anchorsFrom(items, index, passed, runFrom, minBytes)) offer(anchors);
    if (item.kind === 'choice') {
      const rest = [...items.slice(index + 1), ...after];
      const branches = item.branches.map((branch) => bestAnchors(branch, { before: passed, after: rest }, minBytes));
      if (branches.every((branch) => branch !== undefined)) offer(branches.flat());
    } else if (item.kind === 'repeat' && item.min > 0) {
      offer(bestAnchors(item.body, { before: passed, after: [] }, minBytes));
    }
    passed = addExtents(passed, extentOfItem(item));
  }
  return best;
}

function extentOfItem(item: Item): Extent {
  return item.kind === 'character' ? { min: 1, max: 1 } : extentOf(item.node);
}

/** Every set of anchors that begins with the item at `start`. `runFrom` tells the run that begins with an item. */
function* anchorsFrom(items: readonly Item[], start: number, before: Extent, runFrom: (index: number) => PatternAnchor['run'], minBytes: number): Generator<PatternAnchor[]> {
  let spellings: readonly Spelling[] = [empty];
  for (const [index, item] of items.slice(start, start + mostStretchItems).entries()) {
    const next = spellingsOf(item);
    if (next === undefined) return;
    spellings = joined(spellings, next);
    if (spellings.length > mostExpansions || spellings.some(({ text }) => text.length > longestLiteral)) return;
    if (spellings.some(({ text }) => text.length < minBytes)) continue;
    const run = runFrom(start + index + 1);
    yield spellings.map(({ text, isFolded }) => ({
      literal: isFolded ? text.toLowerCase() : text,
      ignoreCase: isFolded,
      before,
      isPrefix: before.max === 0,
      run,
    }));
  }
}

/** Every way to spell an item; undefined when there are too many, or one is not ASCII. */
function spellingsOf(item: Item): readonly Spelling[] | undefined {
  switch (item.kind) {
    case 'character': {
      if (!isSmall(item) || hasHighCodes(item.set)) return undefined;
      const members = membersOf(item.set);
      const spelled = item.isFolded ? members.slice(-1) : members;
      return spelled.map((text) => ({ text, isFolded: item.isFolded }));
    }
    case 'choice': {
      const branches = item.branches.map(spellingsOfAll);
      return branches.every((branch) => branch !== undefined) ? branches.flat() : undefined;
    }
    case 'repeat': {
      const { node } = item;
      if (node.kind !== 'repeat' || node.max !== 1) return undefined;
      const once = spellingsOfAll(item.body);
      return once === undefined ? undefined : [empty, ...once];
    }
  }
}

function spellingsOfAll(items: readonly Item[]): readonly Spelling[] | undefined {
  let spellings: readonly Spelling[] = [empty];
  for (const item of items) {
    const next = spellingsOf(item);
    if (next === undefined) return undefined;
    spellings = joined(spellings, next);
    if (spellings.length > mostExpansions) return undefined;
  }
  return spellings;
}

function joined(heads: readonly Spelling[], tails: readonly Spelling[]): Spelling[] {
  if (heads.length * tails.length > mostExpansions * mostExpansions) return Array.from({ length: mostExpansions + 1 }, () => empty);
  return heads.flatMap((head) => tails.map((tail) => ({ text: head.text + tail.text, isFolded: head.isFolded || tail.isFolded })));
}

function hasHighCodes(set: CharacterSet): boolean {
  return set.some(({ to }) => to > 0x7f);
}

/** The characters that surely follow: widened item by item while they still look like part of a value. */
function runOf(items: readonly Item[]): PatternAnchor['run'] {
  let run: PatternAnchor['run'] = { minRun: 0, set: namedSets.none };
  let widened: CharacterSet = namedSets.none;
  for (const item of items) {
    const set = item.kind === 'character' ? item.set : allCharacters(item.node);
    widened = union(widened, set);
    if (!isValueLike(widened, run.minRun === 0)) break;
    const { min } = extentOfItem(item);
    if (min > 0) run = { minRun: run.minRun + min, set: widened };
  }
  return run;
}

const blanks = charactersOf('\0\t\n\v\f\r ');

/** Blanks end a value; and a run whose set grows over many characters says less with every one of them. */
function isValueLike(set: CharacterSet, isFirst: boolean): boolean {
  return !doIntersect(set, blanks) && (isFirst || sizeOf(set) <= largestRunSet);
}

/** How rare the anchors are, in bits: the most frequent of them decides, and each further one costs. */
function worthOf(anchors: readonly PatternAnchor[]): number {
  return Math.min(...anchors.map(worthOfOne)) - Math.log2(anchors.length);
}

const prefixBits = 6;
const runBits = 0.4;
const mostCountedRun = 20;

function worthOfOne({ literal, ignoreCase, before, isPrefix, run }: PatternAnchor): number {
  const text = [...literal].reduce((sum, character) => sum + bitsOf(character, ignoreCase), 0);
  const place = isPrefix ? prefixBits : -Math.log2(Math.min(before.max, farthestStart) - Math.min(before.min, farthestStart) + 1);
  const reach = before.max > farthestStart ? -longestLiteral : 0;
  return text + place + reach + Math.min(run.minRun, mostCountedRun) * runBits;
}

const rarities: readonly (readonly [set: CharacterSet, bits: number])[] = [
  [charactersOf(' \n\t'), 2.5],
  [charactersOf('etaoinsr'), 3.8],
  [setOf([0x61, 0x7a]), 4.6],
  [namedSets.digit, 5],
];

/** Rough bits that a character tells in source code. */
function bitsOf(character: string, ignoreCase: boolean): number {
  const code = (ignoreCase ? character.toLowerCase() : character).charCodeAt(0);
  return rarities.find(([set]) => hasCode(set, code))?.[1] ?? 5.6;
}

/** Anchors of the same literal become one, about which less is known. */
function merged(anchors: readonly PatternAnchor[]): PatternAnchor[] {
  const byLiteral = new Map<string, PatternAnchor>();
  for (const anchor of anchors) {
    const key = `${anchor.ignoreCase ? 'i' : '-'}${anchor.literal}`;
    const other = byLiteral.get(key);
    byLiteral.set(key, other === undefined ? anchor : weaker(anchor, other));
  }
  return [...byLiteral.values()];
}

function weaker(left: PatternAnchor, right: PatternAnchor): PatternAnchor {
  const before = { min: Math.min(left.before.min, right.before.min), max: Math.max(left.before.max, right.before.max) };
  const minRun = Math.min(left.run.minRun, right.run.minRun);
  const set = minRun === 0 ? namedSets.none : union(left.run.set, right.run.set);
  return { ...left, before, isPrefix: before.max === 0, run: { minRun, set } };
}
