// Tells, without running it, whether a backtracking matcher can need far more steps than its text has characters. Two repeats compete
// when a text between them can be taken by either; every choice the matcher can make between competing repeats multiplies its work.
// Errs on the side of refusal, but takes what rules for tokens ordinarily hold.

import { doIntersect, intersection } from './character-set.ts';
import type { CharacterSet } from './character-set.ts';
import { allCharacters, extentOf, firstCharacters, setOfLiteral } from './extent.ts';
import type { AlternationNode, PatternNode, RepeatNode } from './node.ts';
import { writePattern } from './write.ts';

/** As how many a repeat counts that is unbounded, or goes further than this. */
const largeCount = 1000;
/** Most ways that competing repeats may share a text between them. */
const mostWays = 250_000;
/** Longest repeat a pattern may begin with: it is tried from each place before an anchor. */
const longestLead = 256;
/** Most repeats of a pattern. */
const mostLoops = 256;
/** A repeat that goes further than this may not hold anything ambiguous at all. */
const mostRounds = 8;

/** What is known about the texts a pattern will meet. */
export interface SlownessOptions {
  /** For patterns that only ever meet short texts (paths): how long those are. An unbounded repeat then counts as this many. */
  readonly longestText?: number;
}

/** Why matching the pattern may take too long; undefined when it does not. */
export function findSlowness(node: PatternNode, options: SlownessOptions = {}): string | undefined {
  const analysis: Analysis = { cap: options.longestText ?? largeCount, loops: [], rivals: [] };
  const places = placesIn(node, [], analysis);
  return analysis.reason ?? slowLead(places) ?? slowRivals(analysis);
}

/** Something the matcher can do in more than one way: a repeat, or an alternation whose branches overlap. */
interface Loop {
  readonly node: RepeatNode | AlternationNode;
  readonly set: CharacterSet;
  /** In how many ways. */
  ways: number;
}

/** A loop as seen from a part of the pattern around it: what stands before and after it in that part. */
interface Place {
  readonly loop: Loop;
  readonly head: readonly PatternNode[];
  readonly tail: readonly PatternNode[];
}

interface Analysis {
  readonly cap: number;
  readonly loops: Loop[];
  readonly rivals: (readonly [left: Loop, right: Loop])[];
  /** The first thing found that settles it. */
  reason?: string;
}

/** Finds the loops of a part of the pattern, and notes which of them compete. `rest`: what surely follows the part, as far as is known. */
function placesIn(node: PatternNode, rest: readonly PatternNode[], analysis: Analysis): Place[] {
  switch (node.kind) {
    case 'literal':
    case 'class':
    case 'assertion':
      return [];
    case 'group':
      return placesIn(node.body, rest, analysis);
    case 'look':
      placesIn(node.body, [], analysis);
      return [];
    case 'sequence':
      return placesInSequence(node.items, rest, analysis);
    case 'alternation':
      return placesInAlternation(node, rest, analysis);
    case 'repeat':
      return placesInRepeat(node, rest, analysis);
  }
}

function placesInSequence(items: readonly PatternNode[], rest: readonly PatternNode[], analysis: Analysis): Place[] {
  const inner = items.flatMap((item, index) => {
    const isPlain = item.kind === 'literal' || item.kind === 'class';
    return isPlain ? [] : [{ index, places: placesIn(item, [...items.slice(index + 1), ...rest], analysis) }];
  });
  if (analysis.reason !== undefined) return [];
  for (const [number, { index, places }] of inner.entries()) {
    for (const later of inner.slice(number + 1)) {
      const between = items.slice(index + 1, later.index);
      for (const left of places) {
        for (const right of later.places) {
          if (doCompete(left, between, right)) analysis.rivals.push([left.loop, right.loop]);
        }
      }
    }
  }
  return inner.flatMap(({ index, places }) =>
    places.map(({ loop, head, tail }) => ({
      loop,
      head: [...items.slice(0, index), ...head],
      tail: [...tail, ...items.slice(index + 1)],
    })),
  );
}

/** Branches that can match the same text are several ways to match it. */
function placesInAlternation(node: AlternationNode, rest: readonly PatternNode[], analysis: Analysis): Place[] {
  const inner = node.branches.flatMap((branch) => placesIn(branch, rest, analysis));
  const overlaps = node.branches.map((branch) => node.branches.filter((other) => !areDistinct([branch, ...rest], [other, ...rest])).length);
  const ways = Math.max(...overlaps);
  if (ways <= 1) return inner;
  const place = addLoop(node, ways, analysis);
  analysis.rivals.push([place.loop, place.loop]);
  return [...inner, place];
}

/** Each round has all the ways of the last one again; and from one round to the next, what is inside competes with itself. */
function placesInRepeat(node: RepeatNode, rest: readonly PatternNode[], analysis: Analysis): Place[] {
  const rivalsBefore = analysis.rivals.length;
  const inner = placesIn(node.body, node.max > 1 ? [] : rest, analysis);
  if (node.max > 1) {
    for (const left of inner) {
      for (const right of inner) if (doCompete(left, [], right)) analysis.rivals.push([left.loop, right.loop]);
    }
    const rivals = analysis.rivals.slice(rivalsBefore);
    if (rivals.length > 0 && node.max > mostRounds) analysis.reason ??= `${shown(node)} repeats what can itself match in several ways`;
    for (const loop of new Set(rivals.flat())) loop.ways = Math.min(loop.ways ** node.max, Number.MAX_SAFE_INTEGER);
  }
  const ways = node.max >= analysis.cap ? analysis.cap : node.max - node.min + 1;
  return ways > 1 ? [...inner, addLoop(node, ways, analysis)] : inner;
}

function addLoop(node: RepeatNode | AlternationNode, ways: number, analysis: Analysis): Place {
  const loop = { node, set: allCharacters(node), ways };
  analysis.loops.push(loop);
  if (analysis.loops.length > mostLoops) analysis.reason ??= `it has more than ${mostLoops} repeats`;
  return { loop, head: [], tail: [] };
}

/** True when some text, however long, can be divided between the two in several ways. */
function doCompete(left: Place, between: readonly PatternNode[], right: Place): boolean {
  const common = intersection(left.loop.set, right.loop.set);
  if (common.length === 0) return false;
  if (![left, right].every(({ loop }) => canTakeOf(loop.node, common))) return false;
  return [left.tail, between, right.head].every((nodes) => nodes.every((node) => canMatchWithin(node, common)));
}

/** True when the node can match a text of these characters alone, and not only the empty one. */
function canTakeOf(node: PatternNode, set: CharacterSet): boolean {
  switch (node.kind) {
    case 'sequence':
      return canMatchWithin(node, set) && node.items.some((item) => canTakeOf(item, set));
    case 'alternation':
      return node.branches.some((branch) => canTakeOf(branch, set));
    case 'group':
    case 'repeat':
      return canTakeOf(node.body, set);
    case 'assertion':
    case 'look':
      return false;
    default:
      return canMatchWithin(node, set);
  }
}

/** True when the node can match a text of these characters alone, or the empty text. */
function canMatchWithin(node: PatternNode, set: CharacterSet): boolean {
  switch (node.kind) {
    case 'literal':
      return doIntersect(setOfLiteral(node), set);
    case 'class':
      return doIntersect(node.set, set);
    case 'sequence':
      return node.items.every((item) => canMatchWithin(item, set));
    case 'alternation':
      return node.branches.some((branch) => canMatchWithin(branch, set));
    case 'group':
      return canMatchWithin(node.body, set);
    case 'repeat':
      return node.min === 0 || canMatchWithin(node.body, set);
    case 'assertion':
    case 'look':
      return true;
  }
}

/** True when the first character in which they differ shows which of the two a text is. */
function areDistinct(left: readonly PatternNode[], right: readonly PatternNode[]): boolean {
  const [one, other] = [opened(left), opened(right)];
  const [oneSet, otherSet] = [setOfOne(one[0]), setOfOne(other[0])];
  if (oneSet !== undefined && otherSet !== undefined && doIntersect(oneSet, otherSet)) return areDistinct(one.slice(1), other.slice(1));
  if (isEnd(one[0]) !== isEnd(other[0])) return [one, other].some((items) => !isEnd(items[0]) && extentOf({ kind: 'sequence', items }).min > 0);
  const [oneRest, otherRest] = [one, other].map((items): PatternNode => ({ kind: 'sequence', items }));
  if (oneRest === undefined || otherRest === undefined || extentOf(oneRest).min === 0 || extentOf(otherRest).min === 0) return false;
  return !doIntersect(firstCharacters(oneRest), firstCharacters(otherRest));
}

function isEnd(node: PatternNode | undefined): boolean {
  return node?.kind === 'assertion' && node.place === 'end';
}

/** The list with its first node taken out of groups and sequences. */
function opened(nodes: readonly PatternNode[]): readonly PatternNode[] {
  const [first, ...rest] = nodes;
  if (first?.kind === 'group') return opened([first.body, ...rest]);
  if (first?.kind === 'sequence') return opened([...first.items, ...rest]);
  return nodes;
}

function setOfOne(node: PatternNode | undefined): CharacterSet | undefined {
  if (node?.kind === 'literal') return setOfLiteral(node);
  return node?.kind === 'class' ? node.set : undefined;
}

function slowLead(places: readonly Place[]): string | undefined {
  const lead = places.find(({ loop, head }) => loop.ways > longestLead && loop.node.kind === 'repeat' && head.every(canBeNothing));
  return lead && `it begins with ${shown(lead.loop.node)}, which is tried from every place in the text`;
}

function canBeNothing(node: PatternNode): boolean {
  return !(node.kind === 'assertion' && node.place === 'start') && extentOf(node).min === 0;
}

/** Multiplies the ways of all loops that compete, directly or through others. */
function slowRivals({ loops, rivals }: Analysis): string | undefined {
  const groups = new Map<Loop, Set<Loop>>(loops.map((loop) => [loop, new Set([loop])]));
  for (const [left, right] of rivals) {
    const together = new Set([...(groups.get(left) ?? []), ...(groups.get(right) ?? [])]);
    for (const loop of together) groups.set(loop, together);
  }
  for (const [left, right] of rivals) {
    const ways = [...(groups.get(left) ?? [])].reduce((product, loop) => product * loop.ways, 1);
    if (ways > mostWays) return `${shown(left.node)} and ${shown(right.node)} can take the same text in too many ways`;
  }
  return undefined;
}

const longestShown = 40;

function shown(node: PatternNode): string {
  const source = writePattern(node);
  return source.length > longestShown ? `${source.slice(0, longestShown)}…` : source;
}
