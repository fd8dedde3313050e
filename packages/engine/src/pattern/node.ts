// The parts a pattern is made of. Case-insensitivity is resolved while parsing: classes hold both cases, literals say so.

import type { CharacterSet } from './character-set.ts';

/** One UTF-16 code unit. */
export interface LiteralNode {
  readonly kind: 'literal';
  readonly character: string;
  /** True only for letters that have another case. */
  readonly ignoreCase: boolean;
}

/** One character of a set. */
export interface ClassNode {
  readonly kind: 'class';
  readonly set: CharacterSet;
}

/** One after the other; empty: matches the empty text. */
export interface SequenceNode {
  readonly kind: 'sequence';
  readonly items: readonly PatternNode[];
}

/** The first branch that matches; two or more. */
export interface AlternationNode {
  readonly kind: 'alternation';
  readonly branches: readonly PatternNode[];
}

/** A group, capturing or not. */
export interface GroupNode {
  readonly kind: 'group';
  /** 1-based, absent for a group that does not capture. */
  readonly index?: number;
  readonly name?: string;
  readonly body: PatternNode;
}

/** A node, again and again. */
export interface RepeatNode {
  readonly kind: 'repeat';
  readonly min: number;
  /** `Infinity` when unbounded. */
  readonly max: number;
  readonly isLazy: boolean;
  readonly body: PatternNode;
}

/** A condition on the place: the text's ends, a line's ends (line feeds only), the edge of a word. */
export interface AssertionNode {
  readonly kind: 'assertion';
  readonly place: 'start' | 'end' | 'line start' | 'line end' | 'word edge' | 'no word edge';
}

/** Look-ahead or look-behind. */
export interface LookNode {
  readonly kind: 'look';
  readonly isBehind: boolean;
  readonly isNegated: boolean;
  readonly body: PatternNode;
}

/** Any part of a pattern. */
export type PatternNode = LiteralNode | ClassNode | SequenceNode | AlternationNode | GroupNode | RepeatNode | AssertionNode | LookNode;
