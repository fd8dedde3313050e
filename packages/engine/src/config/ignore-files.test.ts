import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';

import { createIgnoreMatcher, parseGitleaksIgnore, parseSecretsBaseline } from './ignore-files.ts';

const commit = 'ab'.repeat(20);
const hashOf = (text: string): string => createHash('sha1').update(text).digest('hex');
const noHash = (): string => {
  throw new Error('not to be asked for');
};

describe('parseGitleaksIgnore', () => {
  it('reads places, with and without a commit', () => {
    const text = `# old\n\nsrc/a.ts:generic-api-key:12\r\n  ${commit}:b:c.txt:acme-key:3  \n`;
    expect(parseGitleaksIgnore(text, '.gitleaksignore')).toEqual([
      { kind: 'place', file: 'src/a.ts', ruleId: 'generic-api-key', line: 12 },
      { kind: 'place', file: 'b:c.txt', ruleId: 'acme-key', line: 3, commit },
    ]);
  });

  it.each(['src/a.ts', 'src/a.ts:rule', 'src/a.ts:rule:x', ':rule:1'])('refuses %s', (line) => {
    expect(() => parseGitleaksIgnore(`#\n${line}`, 'x')).toThrow(expect.objectContaining({ code: 'IMPORT_INVALID', message: 'x:2: not a fingerprint as gitleaks writes it' }));
  });
});

describe('parseSecretsBaseline', () => {
  const baseline = (result: unknown): string => JSON.stringify({ version: '1.5.0', plugins_used: [{ name: 'x' }], results: { 'a\\b.py': [result] } });

  it('reads hashes', () => {
    const text = baseline({ type: 'Secret Keyword', filename: 'a\\b.py', hashed_secret: hashOf('x').toUpperCase(), is_verified: false, line_number: 4 });
    expect(parseSecretsBaseline(text, 'x')).toEqual([{ kind: 'value', file: 'a\\b.py', sha1: hashOf('x') }]);
  });

  it.each([
    ['[]', 'x:1:1: no results as detect-secrets writes them'],
    ['{"results": []}', 'x:1:13: no results as detect-secrets writes them'],
    [baseline({}), 'hashed_secret is missing'],
    [baseline({ hashed_secret: 'abc' }), 'hashed_secret is not a SHA-1 in hexadecimal'],
    ['{', 'x:1:2: the file ends'],
  ])('refuses %s', (text, message) => {
    expect(() => parseSecretsBaseline(text, 'x')).toThrow(expect.objectContaining({ code: 'IMPORT_INVALID' }));
    expect(() => parseSecretsBaseline(text, 'x')).toThrow(message);
  });
});

describe('createIgnoreMatcher', () => {
  const known = new Set(['acme-key', 'other-key']);
  const finding = { file: 'src/a.ts', line: 12, ruleId: 'acme-key' };

  it.each([
    ['src/a.ts:acme-key:12', true],
    ['src/a.ts:their-name:12', true],
    ['src/a.ts:other-key:12', false],
    ['src/a.ts:acme-key:13', false],
    ['src/b.ts:acme-key:12', false],
    ['src\\a.ts:acme-key:12', true],
    ['./src/a.ts:acme-key:12', true],
    [`${commit}:src/a.ts:acme-key:12`, false],
  ])('by %s: %s', (line, expected) => {
    expect(createIgnoreMatcher(parseGitleaksIgnore(line, 'x'), known)(finding, noHash)).toBe(expected);
  });

  it('compares commits where there are any', () => {
    const isIgnored = createIgnoreMatcher(parseGitleaksIgnore(`${commit}:src/a.ts:acme-key:12`, 'x'), known);
    expect(isIgnored({ ...finding, commit }, noHash)).toBe(true);
    expect(isIgnored({ ...finding, commit: 'cd'.repeat(20) }, noHash)).toBe(false);
  });

  it('compares members of archives', () => {
    expect(createIgnoreMatcher(parseGitleaksIgnore('a.zip!in/b:acme-key:1', 'x'), known)({ ...finding, file: 'a.zip!/in/b', line: 1 }, noHash)).toBe(true);
  });

  it('compares values by their hash, in the same file', () => {
    const isIgnored = createIgnoreMatcher([{ kind: 'value', file: 'src/a.ts', sha1: hashOf('x') }], known);
    expect(isIgnored(finding, () => hashOf('x'))).toBe(true);
    expect(isIgnored(finding, () => hashOf('y'))).toBe(false);
    expect(isIgnored({ ...finding, file: 'src/b.ts' }, noHash)).toBe(false);
  });
});
