// The rules of `.gitignore` files, exactly as git reads them (dir.c), arranged so that most names are decided by a few look-ups.
// Pure. Patterns, folders and names are byte strings: one character per byte, because git counts bytes.

import { canMatchIn, compileWildcard, endBytes, lowerCase, matchesWildcard } from './wildcard.ts';
import type { Wildcard } from './wildcard.ts';

/** The compiled patterns of one ignore file. */
export interface IgnoreList {
  /** By the whole last part of what they match. */
  readonly byName: ReadonlyMap<string, readonly IgnoreRule[]>;
  /** The others by the last byte of it, where that is known. */
  readonly byLast: ReadonlyMap<number, readonly IgnoreRule[]>;
  readonly others: readonly IgnoreRule[];
  readonly filter: NameFilter;
  readonly isCaseBlind: boolean;
}

/** One pattern. */
interface IgnoreRule {
  /** Later patterns overrule earlier ones. */
  readonly order: number;
  readonly isNegated: boolean;
  readonly isFolderOnly: boolean;
  /** name: matches names anywhere below; here: names in the folder of the file; path: paths from that folder on. */
  readonly reach: 'name' | 'here' | 'path';
  readonly wildcard: Wildcard;
}

/** A list where it is in force: in the folder its file stands in and all below. */
export interface IgnoreScope {
  readonly list: IgnoreList;
  /** Length of that folder's path from the root of the worktree: 0, or with the slash at its end. */
  readonly baseLength: number;
  /** What decides where this list does not: that of the folder above, then what holds for the whole repository. */
  readonly outer: IgnoreScope | undefined;
}

/** Files beyond these limits are not obeyed: then more is scanned, never less. */
export const ignoreFileBytes = 1 << 20;
export const wildcardsPerFile = 4096;
const wildcardCharacters = 4096;

/** Compiles the text of an ignore file; undefined when it holds no patterns, or more than the limits allow. */
export function compileIgnoreList(text: string, isCaseBlind: boolean): IgnoreList | undefined {
  if (text.length > ignoreFileBytes) return undefined;
  const rules = linesOf(text)
    .map((line, order) => compileRule(line, order, isCaseBlind))
    .filter((rule) => rule !== undefined);
  const wild = rules.filter(({ wildcard }) => !wildcard.isLiteral);
  if (rules.length === 0 || wild.length > wildcardsPerFile) return undefined;
  return arrange(rules, isCaseBlind);
}

/**
 * True when git would ignore the entry `name` of `folder`, provided that it does not ignore the folder: nothing below an ignored folder
 * is ever taken back. `folder` is empty or ends with a slash. Whether the entry is tracked is not looked at.
 */
export function isIgnored(scope: IgnoreScope | undefined, folder: string, name: string, isFolder: boolean): boolean {
  for (let current = scope; current !== undefined; current = current.outer) {
    const text = current.list.isCaseBlind ? lowerCase(name) : name;
    if (!canMatch(current, folder, text)) continue;
    const rule = decidingRule(current, folder, text, isFolder);
    if (rule !== undefined) return !rule.isNegated;
  }
  return false;
}

function linesOf(text: string): string[] {
  const body = text.startsWith('\xef\xbb\xbf') ? text.slice(3) : text;
  return body.split('\n').map((line) => {
    const plain = line.endsWith('\r') ? line.slice(0, -1) : line;
    const nul = plain.indexOf('\0');
    return plain.startsWith('#') ? '' : withoutBlanks(nul < 0 ? plain : plain.slice(0, nul));
  });
}

/** Without the spaces at the end, but for one that a backslash protects. */
function withoutBlanks(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ') end--;
  let escape = end;
  while (line[escape - 1] === '\\') escape--;
  return line.slice(0, end + ((end - escape) % 2));
}

function compileRule(line: string, order: number, isCaseBlind: boolean): IgnoreRule | undefined {
  const isNegated = line.startsWith('!');
  const isFolderOnly = line.length > (isNegated ? 1 : 0) && line.endsWith('/');
  const body = line.slice(isNegated ? 1 : 0, isFolderOnly ? -1 : undefined);
  const hasSlash = body.includes('/');
  const pattern = body.startsWith('/') ? body.slice(1) : body;
  const literalLength = pattern.search(/[*?[\\]|$/);
  if (pattern === '' || (literalLength < pattern.length && pattern.length > wildcardCharacters)) return undefined;
  const wildcard = compileWildcard(pattern, literalLength, hasSlash ? 'path' : 'name', isCaseBlind);
  if (wildcard === undefined) return undefined;
  const reach = !hasSlash ? 'name' : pattern.includes('/') || wildcard.hasGlobstar ? 'path' : 'here';
  return { order, isNegated, isFolderOnly, reach, wildcard };
}

function arrange(rules: readonly IgnoreRule[], isCaseBlind: boolean): IgnoreList {
  const byName = new Map<string, IgnoreRule[]>();
  const byLast = new Map<number, IgnoreRule[]>();
  const others: IgnoreRule[] = [];
  for (const rule of rules.toReversed()) {
    const { exact, ends } = rule.wildcard.name;
    const [last] = ends;
    if (exact !== undefined) addTo(byName, exact, rule);
    else if (last !== undefined) for (const code of last) addTo(byLast, code, rule);
    else others.push(rule);
  }
  return { byName, byLast, others, filter: createFilter(rules), isCaseBlind };
}

function addTo<Key>(lists: Map<Key, IgnoreRule[]>, key: Key, rule: IgnoreRule): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [rule]);
  else list.push(rule);
}

/**
 * Tells in a few steps that a name matches nothing, as most names do: a walk is over before longer code than that is compiled. Each table
 * has a 1 for the names that some rule may match, by their first bytes or their last ones.
 */
interface NameFilter {
  readonly first: Uint8Array;
  readonly firstTwo: Uint8Array;
  readonly last: Uint8Array;
  readonly lastTwo: Uint8Array;
  readonly lastThree: Uint8Array;
  /** Rules that may match names with any ends. */
  readonly floating: readonly IgnoreRule[];
}

const tableBytes = 2048;

/** Where a table has the entry for two or three bytes; several may share it. */
function slotOf(one: number, two: number, three: number): number {
  return (one * 961 + two * 31 + three) & (tableBytes - 1);
}

function createFilter(rules: readonly IgnoreRule[]): NameFilter {
  const [first, last] = [new Uint8Array(256), new Uint8Array(256)];
  const [firstTwo, lastTwo, lastThree] = [new Uint8Array(tableBytes), new Uint8Array(tableBytes), new Uint8Array(tableBytes)];
  const floating: IgnoreRule[] = [];
  for (const rule of rules) {
    const { exact, starts, ends } = rule.wildcard.name;
    if (exact !== undefined) mark(Array.from(exact.slice(-endBytes), (character) => [character.charCodeAt(0)]).reverse(), [last, lastTwo, lastThree]);
    else if (ends.length > 0) mark(ends, [last, lastTwo, lastThree]);
    else if (starts.length > 0) mark(starts, [first, firstTwo]);
    else floating.push(rule);
  }
  return { first, firstTwo, last, lastTwo, lastThree, floating };
}

/** Marks what is known in the table for as many bytes. */
function mark(known: readonly (readonly number[])[], tables: readonly Uint8Array[]): void {
  const [ones = [], twos = [0], threes = [0]] = known;
  const table = tables[known.length - 1];
  if (table === undefined) return;
  for (const one of ones) for (const two of twos) for (const three of threes) table[known.length === 1 ? one : slotOf(one, two, three)] = 1;
}

function canMatch({ list, baseLength }: IgnoreScope, folder: string, name: string): boolean {
  const { first, firstTwo, last, lastTwo, lastThree, floating } = list.filter;
  const { length } = name;
  if (length < endBytes) return true;
  const start = name.charCodeAt(0);
  if (first[start] === 1 || firstTwo[slotOf(start, name.charCodeAt(1), 0)] === 1) return true;
  const end = name.charCodeAt(length - 1);
  const second = name.charCodeAt(length - 2);
  if (last[end] === 1 || lastTwo[slotOf(end, second, 0)] === 1 || lastThree[slotOf(end, second, name.charCodeAt(length - 3))] === 1) return true;
  for (let index = 0; index < floating.length; index++) {
    const { reach, wildcard } = floating[index] as IgnoreRule;
    if (reach === 'path' ? list.isCaseBlind || canMatchIn(wildcard, folder, baseLength) : name.includes(wildcard.needle)) return true;
  }
  return false;
}

function decidingRule(scope: IgnoreScope, folder: string, name: string, isFolder: boolean): IgnoreRule | undefined {
  const { byName, byLast, others } = scope.list;
  const named = lastMatch(byName.get(name), scope, folder, name, isFolder, undefined);
  const ended = lastMatch(byLast.get(name.charCodeAt(name.length - 1)), scope, folder, name, isFolder, named);
  return lastMatch(others, scope, folder, name, isFolder, ended);
}

/** The first of the rules that matches, if it comes behind the `best` so far; `rules` begin with the last one. */
function lastMatch(
  rules: readonly IgnoreRule[] | undefined,
  scope: IgnoreScope,
  folder: string,
  name: string,
  isFolder: boolean,
  best: IgnoreRule | undefined,
): IgnoreRule | undefined {
  if (rules === undefined) return best;
  for (const rule of rules) {
    if (best !== undefined && rule.order < best.order) return best;
    if ((isFolder || !rule.isFolderOnly) && matchesRule(rule, scope, folder, name)) return rule;
  }
  return best;
}

function matchesRule({ reach, wildcard }: IgnoreRule, { list, baseLength }: IgnoreScope, folder: string, name: string): boolean {
  if (reach !== 'path') return (reach === 'name' || folder.length === baseLength) && matchesWildcard(wildcard, name, 0);
  const text = list.isCaseBlind ? lowerCase(folder) : folder;
  return canMatchIn(wildcard, text, baseLength) && matchesWildcard(wildcard, text + name, baseLength);
}
