// Path globs as in `.gitignore`: `*`, `?`, `[a-z]`, `**`, a leading `/` or one in the middle ties the glob to the top, one at the end means
// folders, and what matches a folder matches everything in it. Unlike git, `!` takes a path back even out of such a folder.

/** True when the path, relative and with `/`, is one the globs name. The last glob that matches decides. */
export type PathMatcher = (path: string) => boolean;

/** Compiles globs. Matching takes time in proportion to the length of the path times that of the globs, never more. */
export function createPathMatcher(globs: readonly string[]): PathMatcher {
  const compiled = globs.map(compileGlob).toReversed();
  return (path) => {
    const parts = path.split('/');
    const deciding = compiled.find((glob) => isNamed(glob, path, parts));
    return deciding !== undefined && !deciding.isNegated;
  };
}

/** One character of a part of a glob: itself, `?`, `*`, or a class. */
type Token = { readonly kind: 'character'; readonly character: string } | { readonly kind: 'any' } | { readonly kind: 'star' } | ClassToken;

interface ClassToken {
  readonly kind: 'class';
  readonly isNegated: boolean;
  readonly ranges: readonly (readonly [from: string, to: string])[];
}

interface Glob {
  readonly isNegated: boolean;
  readonly isFolder: boolean;
  /** As it is written, to match a path whose own name has brackets or stars in it. */
  readonly literal: string;
  /** `**` or the tokens of one part. */
  readonly parts: readonly ('**' | readonly Token[])[];
}

function compileGlob(glob: string): Glob {
  const isNegated = glob.startsWith('!');
  const body = isNegated ? glob.slice(1) : glob;
  const isFolder = body.endsWith('/');
  const trimmed = body.replace(/\/+$/, '');
  const literal = trimmed.replace(/^\.?\//, '');
  const parts = literal.split('/').map((part) => (part === '**' ? ('**' as const) : tokensOf(part)));
  return { isNegated, isFolder, literal, parts: literal === trimmed && parts.length === 1 ? ['**', ...parts] : parts };
}

function tokensOf(part: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < part.length) {
    const character = part.charAt(at);
    const bracket = character === '[' ? readClass(part, at) : undefined;
    if (bracket !== undefined) {
      tokens.push(bracket.token);
      at = bracket.end;
      continue;
    }
    if (character === '?') tokens.push({ kind: 'any' });
    else if (character !== '*') {
      if (character === '\\' && at + 1 < part.length) at++;
      tokens.push({ kind: 'character', character: part.charAt(at) });
    } else if (tokens.at(-1)?.kind !== 'star') tokens.push({ kind: 'star' });
    at++;
  }
  return tokens;
}

/** Undefined when the bracket is not closed and so stands for itself. */
function readClass(part: string, start: number): { token: ClassToken; end: number } | undefined {
  const isNegated = /[!^]/.test(part.charAt(start + 1));
  const ranges: [string, string][] = [];
  let at = start + (isNegated ? 2 : 1);
  for (const first = at; part[at] !== ']' || at === first;) {
    if (at >= part.length) return undefined;
    if (part[at] === '\\') at++;
    const from = part.charAt(at++);
    const isRange = part[at] === '-' && at + 1 < part.length && part[at + 1] !== ']';
    ranges.push([from, isRange ? part.charAt(at + 1) : from]);
    if (isRange) at += 2;
  }
  return { token: { kind: 'class', isNegated, ranges }, end: at + 1 };
}

/** True when the glob takes the path itself, or a folder that it is in. */
function isNamed({ isFolder, literal, parts: globParts }: Glob, path: string, parts: readonly string[]): boolean {
  if (path.startsWith(`${literal}/`) || (path === literal && !isFolder)) return true;
  let states = withSkipped(new Set([0]), globParts);
  for (const [index, part] of parts.entries()) {
    const next = new Set<number>();
    for (const state of states) {
      const expected = globParts[state];
      if (expected === '**') next.add(state === globParts.length - 1 ? globParts.length : state);
      else if (expected !== undefined && matchesPart(expected, part)) next.add(state + 1);
    }
    states = withSkipped(next, globParts);
    if (states.has(globParts.length) && (index < parts.length - 1 || !isFolder)) return true;
  }
  return false;
}

/** `**` may stand for no folder at all, except at the end. */
function withSkipped(states: Set<number>, parts: Glob['parts']): Set<number> {
  for (const state of states) {
    if (parts[state] === '**' && state < parts.length - 1) states.add(state + 1);
  }
  return states;
}

/** Goes back to the last star only: an earlier one has nothing to gain from taking more. */
function matchesPart(tokens: readonly Token[], part: string): boolean {
  let token = 0;
  let at = 0;
  let star = -1;
  let starAt = 0;
  while (at < part.length) {
    const expected = tokens[token];
    if (expected?.kind === 'star') {
      star = token++;
      starAt = at;
    } else if (expected !== undefined && takes(expected, part.charAt(at))) {
      token++;
      at++;
    } else if (star >= 0) {
      token = star + 1;
      at = ++starAt;
    } else return false;
  }
  return tokens.slice(token).every(({ kind }) => kind === 'star');
}

function takes(token: Exclude<Token, { kind: 'star' }>, character: string): boolean {
  switch (token.kind) {
    case 'character':
      return token.character === character;
    case 'any':
      return true;
    case 'class':
      return token.ranges.some(([from, to]) => from <= character && character <= to) !== token.isNegated;
  }
}
