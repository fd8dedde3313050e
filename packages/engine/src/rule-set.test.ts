import { describe, expect, it } from 'vitest';
import { compileRules } from './compile.ts';
import { assignmentDetector } from './detectors/assignment.ts';
import type { Rule } from './rule.ts';
import { foldedName, mergeRuleSets, readRuleSet, writeRuleSet } from './rule-set.ts';

const base = { title: 'T', provider: 'P', severity: 'high', references: [] } as const;
const rules: readonly Rule[] = [
  { ...base, kind: 'token', id: 'token', pattern: 'tok_[a-z0-9]{20}' },
  { ...base, kind: 'token', id: 'infix', pattern: '[0-9]{8}:AAF[A-Za-z]{30}' },
  { ...base, kind: 'pair', id: 'partner', beside: 'token', lines: 3, pattern: '[a-f0-9]{32}' },
  { ...base, kind: 'assigned', id: 'assigned', names: ['vendor_key', 'dd_api'], pattern: '[a-f0-9]{32}' },
  { ...base, kind: 'detected', id: 'generic-password', detector: 'assignment' },
];

describe('rule sets', () => {
  const data = compileRules(rules, [assignmentDetector]);

  it('come back from text as they were', () => {
    const read = readRuleSet(Buffer.from(writeRuleSet(data)));
    expect(Array.from({ length: read.ruleCount }, (_, index) => read.rule(index))).toEqual(data.rules);
    expect(Array.from({ length: read.anchorCount }, (_, index) => read.anchor(index))).toEqual(data.anchors);
    expect(read.names()).toEqual(data.names.toSorted((one, other) => (one.start < other.start ? -1 : 1)));
    for (const { start } of data.names) expect(read.namesFrom(start.slice(0, 4)).map((name) => name.start)).toContain(start);
    expect(read.namesFrom('zzzz')).toEqual([]);
    expect(read.indexOf('assigned')).toBe(3);
    expect(read.indexOf('none')).toBeUndefined();
  });

  it('join, the second one behind the first', () => {
    const own = compileRules([{ ...base, kind: 'search', id: 'own', keywords: ['acme'], pattern: 'acme[0-9]{9}' }], []);
    const merged = mergeRuleSets(readRuleSet(Buffer.from(writeRuleSet(data))), own);
    const index = merged.indexOf('own') ?? -1;
    expect(index).toBe(rules.length);
    const [route] = merged.anchor(merged.anchorCount - 1).routes;
    expect(route).toEqual({ rule: index, before: [0, 0] });
    expect(merged.rule(0).id).toBe('token');
  });

  it('lead a partner from its first half', () => {
    expect(data.rules[0]?.partners).toEqual([2]);
  });

  it('tell how far before an anchor a match begins', () => {
    const infix = data.anchors.find(({ anchor }) => anchor.literal.includes(':AAF'));
    expect(infix?.routes).toEqual([{ rule: 1, before: [8, 8] }]);
  });

  it.each([
    [{ ...base, kind: 'token', id: 'x', pattern: '[a-z]{30}' }, /no literal/],
    [{ ...base, kind: 'pair', id: 'x', beside: 'nobody', lines: 1, pattern: 'a' }, /does not exist/],
    [{ ...base, kind: 'assigned', id: 'x', names: ['ab'], pattern: '[a-z]{30}' }, /too short/],
    [{ ...base, kind: 'search', id: 'x', keywords: [], pattern: 'a' }, /no keyword/],
  ] as const)('refuse a rule that nothing leads to', (rule, message) => {
    expect(() => compileRules([rule as Rule], [])).toThrow(message);
  });

  it('refuse an id twice', () => {
    expect(() => compileRules([rules[0] as Rule, rules[0] as Rule], [])).toThrow(/twice/);
  });
});

describe('foldedName', () => {
  it.each(['DD_API-Key', 'ddApiKey', 'dd.api.key', 'dd api key'])('makes one of the spellings: %s', (name) => {
    expect(foldedName(name)).toBe('ddapikey');
  });
});
