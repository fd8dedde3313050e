import { describe, expect, it } from 'vitest';
import { arrangeFindings, findShared } from './arrange.ts';
import type { Sighted } from './collect.ts';
import { placesPerFinding } from './limits.ts';

function sight(file: string, line: number, identity: string, ruleId = 'rule'): Sighted {
  const place = { file, line, column: 1, endLine: line, endColumn: 9 };
  return { identity, finding: { ...place, ruleId, title: 'Rule', provider: 'P', severity: 'high', confidence: 1, fingerprint: `${ruleId} ${identity}`, masked: '' } };
}

describe('arrangeFindings', () => {
  it('orders by file, line and column', () => {
    const findings = arrangeFindings([sight('b', 1, '1'), sight('a', 2, '2'), sight('a', 1, '3')]);
    expect(findings.map(({ file, line }) => `${file}:${line}`)).toEqual(['a:1', 'a:2', 'b:1']);
  });

  it('names other places of the same value under the same rule, and so many at most', () => {
    const many = Array.from({ length: placesPerFinding + 5 }, (_, index) => sight('a', index + 1, 'same'));
    const findings = arrangeFindings([...many, sight('b', 1, 'same', 'other-rule')]);
    expect(findings.map(({ places }) => places?.length ?? 0)).toEqual([...many.map(() => placesPerFinding), 0]);
  });
});

describe('findShared', () => {
  it.each([
    ['two env files', ['.env', '.env.production'], true],
    ['env files of two services', ['a/.env', 'b/.env'], true],
    ['two services', ['services/a/x.ts', 'services/b/y.ts'], true],
    ['two packages, nested', ['code/packages/a/src/x.ts', 'code/packages/b/y.ts'], true],
    ['one service twice', ['services/a/x.ts', 'services/a/y.ts'], false],
    ['an env file and its example', ['.env', '.env.example'], false],
    ['files that tell of no service', ['src/a.ts', 'lib/b.ts'], false],
  ])('%s', (_, files, isShared) => {
    expect(findShared(files.map((file) => sight(file, 1, 'same')))).toHaveLength(isShared ? 1 : 0);
    expect(findShared(files.map((file) => sight(file, 1, file)))).toHaveLength(0);
  });
});
