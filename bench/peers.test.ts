import { describe, expect, it } from 'vitest';
import { isOnPath, peers } from './peers.ts';

const counted: readonly [name: string, output: string, findings: number][] = [
  ['betterleaks', '[{}, {}]', 2],
  ['detect-secrets', '{"results": {"a": [{}, {}], "b": [{}]}}', 3],
  ['gitleaks', '[]\n', 0],
  ['gitleaks', '', 0],
  ['kingfisher', '{"rule": {}}\n{"summary": 1}\n{"rule": {}}\n', 2],
  ['ripsecrets', 'a:1\nb:2\n', 2],
  ['secretlint', '[{"messages": [{}]}, {"messages": []}]', 1],
  ['trufflehog', '{}\n{}\n{}\n', 3],
];

describe('peers', () => {
  it.each(counted)('of %s the output %j has %d findings', (name, output, findings) => {
    expect(peers.find((peer) => peer.name === name)?.countFindings(output)).toBe(findings);
  });

  it('are all counted above', () => {
    expect(new Set(counted.map(([name]) => name))).toEqual(new Set(peers.map(({ name }) => name)));
  });

  it('stay off the network where they would use it', () => {
    const verifying = peers.filter(({ name }) => ['trufflehog', 'kingfisher', 'detect-secrets'].includes(name));
    for (const { tree, history } of verifying) for (const args of [tree, history ?? tree]) expect(args.join(' ')).toMatch(/--no-(?:verif|valid)/);
  });
});

describe('isOnPath', () => {
  it.each([
    ['git', true],
    ['no-such-program-anywhere', false],
  ])('%s: %s', (program, expected) => {
    expect(isOnPath(program)).toBe(expected);
  });
});
