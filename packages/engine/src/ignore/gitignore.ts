// The rules of `.gitignore` files, exactly as git reads them (dir.c), arranged so that most names are decided by a few look-ups.
// Pure. Patterns, folders and names are byte strings: one character per byte, because git counts bytes.

import { canMatchIn, compileWildcard, extensionOf, lowerCase, matchesWildcard } from './wildcard.ts';
import type { Wildcard } from './wildcard.ts';

/** The compiled patterns of one ignore file. */
export interface IgnoreList {
  /** By the whole last part of what they match. */
  readonly byName: ReadonlyMap<string, readonly IgnoreRule[]>;
  /** By its extension, else by its last or first byte; what has neither is looked at for every name. */
  readonly byExtension: ReadonlyMap<string, readonly IgnoreRule[]>;
  readonly byLast: ReadonlyMap<number, readonly IgnoreRule[]>;
  readonly byFirst: ReadonlyMap<number, readonly IgnoreRule[]>;
  readonly always: readonly IgnoreRule[];
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
export const wildcardCharacters = 4096;

/** Compiles the text of an ignore file; undefined when it holds no patterns, or more than the limits allow. */
export function compileIgnoreList(text: string, isCaseBlind: boolean): IgnoreList | undefined {
  if (text.length > ignoreFileBytes) return undefined;
  const rules = linesOf(text).map((line, order) => compileRule(line, order, isCaseBlind)).filter((rule) => rule !== undefined);
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
    const rule = decidingRule(current, folder, name, isFolder);
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
  const byExtension = new Map<string, IgnoreRule[]>();
  const byLast = new Map<number, IgnoreRule[]>();
  const byFirst = new Map<number, IgnoreRule[]>();
  const always: IgnoreRule[] = [];
  for (const rule of rules.toReversed()) {
    const { name } = rule.wildcard;
    if (name.exact !== undefined) addTo(byName, name.exact, rule);
    else if (name.extension !== undefined) addTo(byExtension, name.extension, rule);
    else if (name.last.length > 0) for (const code of name.last) addTo(byLast, code, rule);
    else if (name.first.length > 0) for (const code of name.first) addTo(byFirst, code, rule);
    else always.push(rule);
  }
  return { byName, byExtension, byLast, byFirst, always, isCaseBlind };
}

function addTo<Key>(lists: Map<Key, IgnoreRule[]>, key: Key, rule: IgnoreRule): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [rule]);
  else list.push(rule);
}

function decidingRule(scope: IgnoreScope, folder: string, name: string, isFolder: boolean): IgnoreRule | undefined {
  const { byName, byExtension, byLast, byFirst, always, isCaseBlind } = scope.list;
  const text = isCaseBlind ? lowerCase(name) : name;
  let rule = lastMatch(byName.get(text), scope, folder, text, isFolder, undefined);
  if (byExtension.size > 0) rule = lastMatch(byExtension.get(extensionOf(text)), scope, folder, text, isFolder, rule);
  rule = lastMatch(byLast.get(text.charCodeAt(text.length - 1)), scope, folder, text, isFolder, rule);
  rule = lastMatch(byFirst.get(text.charCodeAt(0)), scope, folder, text, isFolder, rule);
  return lastMatch(always, scope, folder, text, isFolder, rule);
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
  // An iterator would cost more than the rest until this is compiled, which in most walks is near their end.
  for (let index = 0; index < rules.length; index++) {
    const rule = rules[index] as IgnoreRule;
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
