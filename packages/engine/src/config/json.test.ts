import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readJson } from './json.ts';
import type { JsonNode } from './json.ts';

const read = (text: string): JsonNode => readJson({ text, fileName: 'a.json', code: 'CONFIG_INVALID' });

function plain(node: JsonNode): unknown {
  if (node.kind === 'array') return node.items.map(plain);
  if (node.kind === 'object') return Object.fromEntries(node.members.map(({ key, value }) => [key, plain(value)]));
  return node.kind === 'null' ? null : node.value;
}

/** Every node with the text it begins with. */
function starts(node: JsonNode, text: string): string[] {
  const own = text.slice(node.at, node.at + 1);
  if (node.kind === 'array') return [own, ...node.items.flatMap((item) => starts(item, text))];
  if (node.kind === 'object') return [own, ...node.members.flatMap(({ at, value }) => [text.charAt(at), ...starts(value, text)])];
  return [own];
}

describe('readJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(undefined, 1, '\t'), (text, indent) => {
        const value: unknown = JSON.parse(text);
        const spaced = JSON.stringify(value, undefined, indent);
        fc.pre(!text.includes('"__proto__"'));
        expect(plain(read(spaced))).toEqual(value);
      }),
    );
  });

  it('refuses what JSON.parse refuses', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"b"', '1', '-', '01', '.5', 'true', 'nul', ' ', '\n', '\\', '"\\x"', '\v');
    const outcome = (parse: (text: string) => unknown, text: string): unknown => {
      try {
        return parse(text);
      } catch {
        return 'refused';
      }
    };
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 7 }), (parts) => {
        const text = parts.join('');
        fc.pre(!/"(?<key>[ab])":.*"\k<key>":/s.test(text));
        expect(outcome((json) => plain(read(json)), text)).toEqual(outcome(JSON.parse, text));
      }),
      { numRuns: 3000 },
    );
  });

  it('knows where each value stands', () => {
    const text = '{\n "a": [1, "x", true],\n "b": {"c": null}\n}';
    expect(starts(read(text), text).join('')).toBe('{"[1"t"{"n');
  });

  it.each([
    ['', '1:1: the file ends where a value should stand'],
    ['{"a": 1,}', '1:9: a comma with nothing behind it'],
    ['[1,\n  2 3]', '2:5: expected a ]'],
    ['{"a": 1,\n "a": 2}', '2:2: the key "a" stands here a second time'],
    ['{\n // no\n}', '2:2: a comment, which JSON does not have'],
    ['{a: 1}', '1:2: expected a key in double quotes'],
    ['"a\nb"', '1:1: a string that is not closed, or holds a control character or an unknown escape'],
    ['[1] 2', '1:5: expected the end of the file'],
    ['['.repeat(65), '1:65: nested more than 64 deep'],
  ])('says where %j is wrong', (text, message) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID', message: `a.json:${message}` }));
  });

  it('reads a byte order mark away, and strings of any length', () => {
    expect(plain(read('\uFEFF"a"'))).toBe('a');
    const long = 'x\\n'.repeat(5_000_000);
    expect(plain(read(`"${long}"`))).toHaveLength(10_000_000);
  });
});
