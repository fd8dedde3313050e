// What every rule from outside goes through, whoever wrote it: its pattern is parsed and found to be fast, and it has something to look for.

import { EngineError } from '../errors.ts';
import { findSlowness } from '../pattern/linear.ts';
import type { SlownessOptions } from '../pattern/linear.ts';
import { findAnchors } from '../pattern/literals.ts';
import type { PatternNode } from '../pattern/node.ts';

/** Who rules from outside are said to come from. */
export const userProvider = 'Custom';

/** Shortest keyword, in characters. */
export const shortestKeyword = 3;

/** Parses a pattern, and refuses a slow one. `where` begins the message of every error. */
export function checkPattern(where: string, parse: () => PatternNode, options: SlownessOptions = {}): PatternNode {
  const node = within(where, parse);
  const slowness = findSlowness(node, options);
  if (slowness !== undefined) {
    throw new EngineError('PATTERN_SLOW', `${where}: ${slowness}`, { hint: 'bound the repeats, and let neighbours take different characters' });
  }
  return node;
}

/** Runs `parse`, and puts `where` before the message of an error it throws. */
export function within<Result>(where: string, parse: () => Result): Result {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    const { code, message, hint } = error;
    throw new EngineError(code, `${where}: ${message}`, hint === undefined ? { cause: error } : { hint, cause: error });
  }
}

/** The keywords a rule is looked for by: the given ones, or what every match of its pattern holds. */
export function keywordsFor(where: string, given: readonly string[], node: PatternNode): string[] {
  const usable = given.length > 0 && given.every((keyword) => keyword.length >= shortestKeyword);
  const found = usable ? given : (findAnchors(node, { minBytes: shortestKeyword }) ?? []).map(({ literal }) => literal);
  if (found.length === 0) {
    const hint = `give keywords of at least ${shortestKeyword} characters, one of which stands near every match`;
    throw new EngineError('RULE_INVALID', `${where}: nothing to look for in its pattern`, { hint });
  }
  return [...new Set(found.map((keyword) => keyword.toLowerCase()))];
}

/** True for an id as rules have them: lower case, digits, single hyphens. */
export function isRuleId(id: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);
}
