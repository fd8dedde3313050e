// Makes texts that a pattern matches, and texts that it only just does not: tests feed the engine with both.

import type { Random } from '../random.ts';
import { complement, doIntersect, hasCode, intersection, isSubset, membersOf, setOf, sizeOf } from './character-set.ts';
import type { CharacterSet } from './character-set.ts';
import { allCharacters, extentOf } from './extent.ts';
import type { LiteralNode, PatternNode, RepeatNode } from './node.ts';
import { writePattern } from './write.ts';

/** How far over its minimum a repeat goes. */
const mostOverMinimum = 40;
/** How often a near miss is tried before it is given up: chance can complete it to a match. */
const mostTries = 8;
/** Classes that take this many of the printable characters stand for "any value". */
const broadClassSize = 80;

/** A matching text, and where the secret stands in it: the first capturing group, or all of it. */
export interface SecretSample {
  readonly text: string;
  /** Offsets of the secret in `text`, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A text in which the pattern matches nowhere. */
export interface NearMiss {
  readonly text: string;
  readonly why: 'body too short' | 'wrong character in the body' | 'first character missing';
}

/** Makes a text that the whole pattern matches. Assertions and look-around count as always true. */
export function samplePattern(node: PatternNode, random: Random): string {
  return emit(node, newDraft(random));
}

/** Like `samplePattern`, and says where the secret stands. */
export function sampleSecret(node: PatternNode, random: Random): SecretSample {
  const draft = newDraft(random);
  const text = emit(node, draft);
  return { text, start: draft.group?.start ?? 0, end: draft.group?.end ?? text.length };
}

/** Makes near misses of every kind that the pattern has. The body is the repeat with the greatest minimum. */
export function nearMisses(node: PatternNode, random: Random): NearMiss[] {
  const body = findBody(node);
  const misses: NearMiss[] = [];
  const add = (why: NearMiss['why'], make: () => string | undefined): void => {
    const text = missing(node, make);
    if (text !== undefined) misses.push({ text, why });
  };
  if (body !== undefined) {
    add('body too short', () => emit(node, newDraft(random, { repeat: body, count: body.min - 1 })));
    add('wrong character in the body', () => withWrongCharacter(node, body, random));
  }
  add('first character missing', () => samplePattern(node, random).slice(1));
  return misses;
}

/** How many times a repeat is to be taken, instead of a number by chance. */
interface FixedCount {
  readonly repeat: RepeatNode;
  readonly count: number;
}

/** A sample in the making. */
interface Draft {
  readonly random: Random;
  readonly fixed: FixedCount | undefined;
  /** What to choose from, for the classes met so far. */
  readonly choices: Map<CharacterSet, readonly string[]>;
  /** Where in the text the repeats began. */
  readonly starts: Map<RepeatNode, number>;
  at: number;
  group?: { readonly start: number; readonly end: number };
}

function newDraft(random: Random, fixed?: FixedCount): Draft {
  return { random, fixed, choices: new Map(), starts: new Map(), at: 0 };
}

function emit(node: PatternNode, draft: Draft): string {
  switch (node.kind) {
    case 'literal':
      draft.at++;
      return letterCase(node, draft.random);
    case 'class':
      draft.at++;
      return draft.random.pick(choicesOf(node.set, draft));
    case 'sequence':
      return node.items.map((item) => emit(item, draft)).join('');
    case 'alternation':
      return emit(draft.random.pick(node.branches), draft);
    case 'group': {
      const start = draft.at;
      const text = emit(node.body, draft);
      if (node.index === 1) draft.group = { start, end: draft.at };
      return text;
    }
    case 'repeat': {
      draft.starts.set(node, draft.at);
      return Array.from({ length: countFor(node, draft) }, () => emit(node.body, draft)).join('');
    }
    case 'assertion':
    case 'look':
      return '';
  }
}

function letterCase({ character, ignoreCase }: LiteralNode, random: Random): string {
  if (!ignoreCase) return character;
  return random.pick([character.toLowerCase(), character.toUpperCase()]);
}

function choicesOf(set: CharacterSet, { choices }: Draft): readonly string[] {
  const known = choices.get(set) ?? membersOf(likelyCharacters(set));
  choices.set(set, known);
  return known;
}

const printable = setOf([0x21, 0x7e]);
const alphanumeric = setOf([0x30, 0x39], [0x41, 0x5a], [0x61, 0x7a]);

/** What a person would expect to stand there: letters and digits where nearly everything may, no blanks where others may. */
function likelyCharacters(set: CharacterSet): CharacterSet {
  const visible = intersection(set, printable);
  if (sizeOf(visible) >= broadClassSize && isSubset(alphanumeric, visible)) return alphanumeric;
  if (visible.length > 0) return visible;
  return hasCode(set, 0x20) ? setOf([0x20, 0x20]) : set;
}

function countFor(node: RepeatNode, { fixed, random }: Draft): number {
  if (fixed?.repeat === node) return fixed.count;
  return node.min + random.integer(Math.min(node.max - node.min, mostOverMinimum) + 1);
}

function findBody(node: PatternNode): RepeatNode | undefined {
  switch (node.kind) {
    case 'repeat':
      return node.min > 0 ? node : undefined;
    case 'group':
      return findBody(node.body);
    case 'sequence':
      return node.items
        .map(findBody)
        .filter((body) => body !== undefined)
        .reduce<RepeatNode | undefined>((best, body) => (best === undefined || body.min >= best.min ? body : best), undefined);
    default:
      return undefined;
  }
}

function missing(node: PatternNode, make: () => string | undefined): string | undefined {
  const expression = new RegExp(writePattern(node));
  for (let tries = 0; tries < mostTries; tries++) {
    const text = make();
    if (text !== undefined && text !== '' && !expression.test(text)) return text;
  }
  return undefined;
}

/** Replaces a character in the middle of the body, taken as often as it must be and not more. */
function withWrongCharacter(node: PatternNode, body: RepeatNode, random: Random): string | undefined {
  const wrong = intersection(complement(allCharacters(body)), printable);
  const candidates = doIntersect(wrong, alphanumeric) ? intersection(wrong, alphanumeric) : wrong;
  if (candidates.length === 0) return undefined;
  const draft = newDraft(random, { repeat: body, count: body.min });
  const text = emit(node, draft);
  const start = draft.starts.get(body) ?? 0;
  const at = start + Math.floor((body.min * extentOf(body.body).min) / 2);
  return text.slice(0, at) + random.pick(membersOf(candidates)) + text.slice(at + 1);
}
