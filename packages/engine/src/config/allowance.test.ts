import { describe, expect, it } from 'vitest';

import { createAllowList } from './allowance.ts';
import type { AllowCandidate, Allowance } from './allowance.ts';

const candidate: AllowCandidate = {
  ruleId: 'acme-api-key',
  file: 'src/app/keys.ts',
  commit: 'c0ffee',
  secret: 'Example123',
  match: 'key=Example123',
  line: '  key=Example123 // for the docs',
};
const pattern = (source: string, flags = ''): { source: string; flags: string } => ({ source, flags });

describe('createAllowList', () => {
  it.each<[isAllowed: boolean, allowance: Omit<Allowance, 'reason' | 'condition'> & { condition?: 'all' | 'any' }]>([
    [true, { rules: ['acme-api-key'] }],
    [false, { rules: ['other'] }],
    [false, { rules: ['other'], paths: [{ kind: 'glob', glob: 'src' }], condition: 'any' }],
    [
      true,
      {
        paths: [
          { kind: 'glob', glob: 'lib' },
          { kind: 'glob', glob: 'src/**' },
        ],
      },
    ],
    [false, { paths: [{ kind: 'glob', glob: 'test' }] }],
    [true, { paths: [{ kind: 'pattern', ...pattern('app/.*\\.ts$'), isNegated: false }] }],
    [false, { paths: [{ kind: 'pattern', ...pattern('app/.*\\.ts$'), isNegated: true }] }],
    [true, { patterns: { target: 'secret', oneOf: [pattern('^nope$'), pattern('^example\\d+$', 'i')] } }],
    [false, { patterns: { target: 'secret', oneOf: [pattern('key=')] } }],
    [true, { patterns: { target: 'match', oneOf: [pattern('^key=')] } }],
    [true, { patterns: { target: 'line', oneOf: [pattern('docs$')] } }],
    [true, { stopwords: ['example'] }],
    [false, { stopwords: ['sample'] }],
    [true, { commits: ['c0ffee'] }],
    [false, { commits: ['c0ffee00'] }],
    [false, { stopwords: ['example'], commits: ['0'] }],
    [true, { stopwords: ['example'], commits: ['0'], condition: 'any' }],
    [false, { condition: 'any' }],
  ])('says %s by %j', (isAllowed, allowance) => {
    const entry: Allowance = { condition: 'all', reason: 'r', ...allowance };
    expect(createAllowList([entry])(candidate)).toBe(isAllowed ? entry : undefined);
  });

  it('does not take a finding without a commit for one of a commit', () => {
    const { commit: _, ...uncommitted } = candidate;
    expect(createAllowList([{ condition: 'all', commits: ['c0ffee'], reason: 'r' }])(uncommitted)).toBeUndefined();
  });

  it('looks at the beginning of long texts only', () => {
    const allows = createAllowList([{ condition: 'all', patterns: { target: 'line', oneOf: [pattern('docs')] }, reason: 'r' }]);
    expect(allows({ ...candidate, line: `${' '.repeat(1000)}docs` })).toBeUndefined();
  });
});
