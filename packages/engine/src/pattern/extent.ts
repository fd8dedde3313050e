// What holds for every match of a pattern: how long it is, and which characters it can begin and end with.

import { charactersOf, isSubset, namedSets, union, withBothCases } from './character-set.ts';
import type { CharacterSet } from './character-set.ts';
import type { LiteralNode, PatternNode } from './node.ts';

/** Least and greatest number of characters; `max` may be `Infinity`. */
export interface Extent {
  readonly min: number;
  readonly max: number;
}

/** How many characters a match takes. */
export function extentOf(node: PatternNode): Extent {
  switch (node.kind) {
    case 'literal':
    case 'class':
      return { min: 1, max: 1 };
    case 'sequence':
      return node.items.map(extentOf).reduce(addExtents, noExtent);
    case 'alternation': {
      const extents = node.branches.map(extentOf);
      return { min: Math.min(...extents.map(({ min }) => min)), max: Math.max(...extents.map(({ max }) => max)) };
    }
    case 'group':
      return extentOf(node.body);
    case 'repeat': {
      const { min, max } = extentOf(node.body);
      return { min: min * node.min, max: max === 0 || node.max === 0 ? 0 : max * node.max };
    }
    case 'assertion':
    case 'look':
      return noExtent;
  }
}

/** The extent of a pattern that takes nothing. */
export const noExtent: Extent = { min: 0, max: 0 };

/** The extent of one pattern after another. */
export function addExtents(left: Extent, right: Extent): Extent {
  return { min: left.min + right.min, max: left.max + right.max };
}

/** Which characters a match can begin with, if it is not empty. */
export function firstCharacters(node: PatternNode): CharacterSet {
  return edgeCharacters(node, (items) => items);
}

/** Which characters a match can end with, if it is not empty. */
export function lastCharacters(node: PatternNode): CharacterSet {
  return edgeCharacters(node, (items) => items.toReversed());
}

/** True when every match begins with a letter, a digit or an underscore. */
export function startsWithWordChar(node: PatternNode): boolean {
  return extentOf(node).min > 0 && isSubset(firstCharacters(node), namedSets.word);
}

/** The characters that a literal takes. */
export function setOfLiteral({ character, ignoreCase }: LiteralNode): CharacterSet {
  const set = charactersOf(character);
  return ignoreCase ? withBothCases(set) : set;
}

/** Every character that can stand anywhere in a match. */
export function allCharacters(node: PatternNode): CharacterSet {
  switch (node.kind) {
    case 'literal':
      return setOfLiteral(node);
    case 'class':
      return node.set;
    case 'sequence':
      return union(...node.items.map(allCharacters));
    case 'alternation':
      return union(...node.branches.map(allCharacters));
    case 'group':
    case 'repeat':
      return allCharacters(node.body);
    case 'assertion':
    case 'look':
      return namedSets.none;
  }
}

type Order = (items: readonly PatternNode[]) => readonly PatternNode[];

function edgeCharacters(node: PatternNode, order: Order): CharacterSet {
  switch (node.kind) {
    case 'literal':
      return setOfLiteral(node);
    case 'class':
      return node.set;
    case 'sequence': {
      const edges: CharacterSet[] = [];
      for (const item of order(node.items)) {
        edges.push(edgeCharacters(item, order));
        if (extentOf(item).min > 0) break;
      }
      return union(...edges);
    }
    case 'alternation':
      return union(...node.branches.map((branch) => edgeCharacters(branch, order)));
    case 'group':
    case 'repeat':
      return edgeCharacters(node.body, order);
    case 'assertion':
    case 'look':
      return namedSets.none;
  }
}
