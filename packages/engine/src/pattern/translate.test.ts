import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { translateGo } from './translate.ts';

describe('translateGo', () => {
  it.each([
    ['(?i)abc-[a-z]{3}', 'abc-[A-Za-z]{3}', 'i'],
    ['(?i:a)b', '(?:[aA])b', ''],
    ['(?i)a(?-i:B)', '[aA](?:B)', ''],
    ['a(?i)b|c', 'a[bB]|[cC]', ''],
    ['(a(?i)b)c', '(a[bB])c', ''],
    ['(?P<id>\\d+)', '(?<id>\\d+)', ''],
    ['(?<id>\\d+)', '(?<id>\\d+)', ''],
    ['\\Aa\\z', '^a$', ''],
    ['^a$', '^a$', ''],
    ['(?m)^a$', '(?<![^\\n])a(?![^\\n])', ''],
    ['(?s).', '[^]', ''],
    ['.', '[^\\n]', ''],
    ['\\Qa.b\\E', 'a\\.b', ''],
    ['\\Q.\\E+', '\\.+', ''],
    ['[[:alnum:]_]', '\\w', ''],
    ['[[:^digit:]]', '\\D', ''],
    ['[^[:space:]a]', '[^\\t-\\r a]', ''],
    ['[]a]', '[\\]a]', ''],
    ['[^]a]', '[^\\]a]', ''],
    ['\\s', '[\\t\\n\\f\\r ]', ''],
    ['\\x{2d}\\x41\\101\\07', '-AA\\x07', ''],
    ['a{,2}b{x', 'a\\{,2\\}b\\{x', ''],
    ['[\\w.-]{0,5}?', '[\\-.0-9A-Z_a-z]{0,5}?', ''],
    ['[\\x{80}-\\x{10FFFF}]', '[^\\x00-\\x7f]', ''],
    ['', '', ''],
  ])('writes %s as %s', (go, source, flags) => {
    expect(translateGo(go)).toEqual({ source, flags });
  });

  it.each([
    ['(?U)a+', 'the flag U'],
    ['(?x)a', 'the flag x'],
    ['a(?=b)', 'the group (?=b…'],
    ['(?<!a)b', 'the group (?<!…'],
    ['(a)\\1', 'a back-reference'],
    ['\\C', 'the escape \\C'],
    ['\\Z', 'the escape \\Z'],
    ['[[:nope:]]', 'the class [:nope:]'],
    ['\\p{Nope}', 'the class \\p{Nope}'],
    ['\\p{Greek}', 'the class \\p{Greek}, which takes no Latin-1 character'],
    ['\\x{1F600}', 'a character beyond U+FFFF'],
    ['\\Qab\\E*', 'a quantifier behind \\E'],
    ['(?i)*', 'a quantifier with nothing to repeat'],
    ['(?P<1a>x)', 'the group (?P<…'],
    ['a**', 'a quantifier behind a quantifier'],
  ])('refuses %s by name', (go, message) => {
    expect(() => translateGo(go)).toThrow(expect.objectContaining({ code: 'PATTERN_INVALID', message: expect.stringContaining(message) }));
  });

  it.each([
    ['\\pL', 'aZé', '1_ ÷'],
    ['\\PL', '1_ ÷', 'aZé'],
    ['\\p{^L}', '1_', 'aé'],
    ['\\P{^L}', 'aé', '1_'],
    ['\\p{Latin}', 'aé', '1_'],
    ['[\\p{Lu}\\d]', 'AÉ7', 'aé_'],
    ['(?i)\\p{Lu}', 'Aaé', '7_'],
    ['(?i)é', 'éÉ', 'e'],
  ])('takes by %s each of %s and none of %s', (go, members, others) => {
    const { source, flags } = translateGo(go);
    const expression = new RegExp(`^(?:${source})$`, flags);
    for (const character of members) expect(character).toMatch(expression);
    for (const character of others) expect(character).not.toMatch(expression);
  });

  it('means what the same pattern written for JavaScript means', () => {
    fc.assert(
      fc.property(trees, texts, (tree, text) => {
        const { source, flags } = translateGo(inGo(tree));
        const expected = new RegExp(inScript(tree, { i: false, s: false, m: false })).exec(text);
        const actual = new RegExp(source, flags).exec(text);
        expect(actual && [...actual, actual.index]).toEqual(expected && [...expected, expected.index]);
      }),
      { numRuns: 3000 },
    );
  });
});

/** A pattern that can be written in either syntax. */
type Tree =
  | { kind: 'atom'; go: string; script: string; folded?: string }
  | { kind: 'dot' | 'caret' | 'dollar' }
  | { kind: 'sequence' | 'alternation'; parts: Tree[] }
  | { kind: 'repeat'; bounds: string; body: Tree }
  | { kind: 'flags'; on: string; off: string; isScoped: boolean; body: Tree };

interface ScriptFlags {
  readonly i: boolean;
  readonly s: boolean;
  readonly m: boolean;
}

const atoms: fc.Arbitrary<Tree> = fc.constantFrom<Tree>(
  { kind: 'atom', go: 'a', script: 'a', folded: '[aA]' },
  { kind: 'atom', go: '\\x{42}', script: 'B', folded: '[bB]' },
  { kind: 'atom', go: '[[:lower:]]', script: '[a-z]', folded: '[a-zA-Z]' },
  { kind: 'atom', go: '[^[:upper:]]', script: '[^A-Z]', folded: '[^a-zA-Z]' },
  { kind: 'atom', go: '\\s', script: '[\\t\\n\\f\\r ]' },
  { kind: 'atom', go: '[\\D]', script: '[^0-9]' },
  { kind: 'atom', go: '\\Q.b\\E', script: '(?:\\.b)', folded: '(?:\\.[bB])' },
  { kind: 'atom', go: '(?:\\b)', script: '(?:\\b)' },
  { kind: 'dot' },
  { kind: 'caret' },
  { kind: 'dollar' },
);

const trees: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium' },
    atoms,
    fc.record({ kind: fc.constantFrom('sequence', 'alternation'), parts: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: fc.constant('repeat'), bounds: fc.constantFrom('?', '*', '+?', '{1,2}'), body: tie('tree') }),
    fc.record({
      kind: fc.constant('flags'),
      on: fc.constantFrom('i', 's', 'm', 'im', 'is'),
      off: fc.constantFrom('', '', 'i', 's', 'm'),
      isScoped: fc.boolean(),
      body: tie('tree'),
    }),
  ),
})).tree;

const texts = fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'B', '1', '.', ' ', '\n', '\r', '\v'), maxLength: 8 });

function inGo(tree: Tree): string {
  switch (tree.kind) {
    case 'atom':
      return tree.go;
    case 'dot':
      return '.';
    case 'caret':
      return '^';
    case 'dollar':
      return '$';
    case 'sequence':
      return tree.parts.map(inGo).join('');
    case 'alternation':
      return `(${tree.parts.map(inGo).join('|')})`;
    case 'repeat':
      return `(?:${inGo(tree.body)})${tree.bounds}`;
    case 'flags': {
      const letters = `${tree.on}${tree.off && `-${tree.off}`}`;
      return tree.isScoped ? `(?${letters}:${inGo(tree.body)})` : `(?:(?${letters})${inGo(tree.body)})`;
    }
  }
}

function inScript(tree: Tree, flags: ScriptFlags): string {
  switch (tree.kind) {
    case 'atom':
      return flags.i ? (tree.folded ?? tree.script) : tree.script;
    case 'dot':
      return flags.s ? '[^]' : '[^\\n]';
    case 'caret':
      return flags.m ? '(?<=^|\\n)' : '^';
    case 'dollar':
      return flags.m ? '(?=\\n|$)' : '$';
    case 'sequence':
      return tree.parts.map((part) => inScript(part, flags)).join('');
    case 'alternation':
      return `(${tree.parts.map((part) => inScript(part, flags)).join('|')})`;
    case 'repeat':
      return `(?:${inScript(tree.body, flags)})${tree.bounds}`;
    case 'flags': {
      const { on, off } = tree;
      const value = (letter: 'i' | 's' | 'm'): boolean => (flags[letter] || on.includes(letter)) && !off.includes(letter);
      return `(?:${inScript(tree.body, { i: value('i'), s: value('s'), m: value('m') })})`;
    }
  }
}
