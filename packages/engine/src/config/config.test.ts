import { describe, expect, it } from 'vitest';

import { parseConfig } from './config.ts';

const known = new Set(['acme-api-key', 'other-token']);
const parse = (scan: unknown): ReturnType<typeof parseConfig> => parseConfig(JSON.stringify({ scan }), 'secr.json', known);
const rule = { id: 'my-key', title: 'My Key', severity: 'high', pattern: 'mykey_[a-z0-9]{20}' };

describe('parseConfig', () => {
  it.each(['{}', '{"$schema": "x", "project": {"a": [1]}, "environments": {}, "whatever": null}', '{"scan": {}}'])('reads nothing from %s', (text) => {
    expect(parseConfig(text, 'secr.json', known)).toEqual({ ignore: [], disable: [], rules: [], allow: [] });
  });

  it('reads every setting', () => {
    const config = parse({
      ignore: ['vendor/', '*.snap'],
      disable: ['acme-api-key', 'my-key'],
      rules: [{ ...rule, keywords: ['MyKey'], entropy: 3.5, ignoreCase: true }],
      allow: [
        { rule: 'my-key', reason: 'public' },
        { path: 'test/**', pattern: '^mykey_0+$', reason: 'made up' },
      ],
      minConfidence: 0.5,
      failOn: 'none',
      maxFileBytes: 1_000_000,
    });
    expect(config).toEqual({
      ignore: ['vendor/', '*.snap'],
      disable: ['acme-api-key', 'my-key'],
      rules: [{ kind: 'search', ...rule, provider: 'Custom', keywords: ['mykey'], checks: { entropy: 3.5 }, ignoreCase: true, references: [] }],
      allow: [
        { condition: 'all', rules: ['my-key'], reason: 'public' },
        {
          condition: 'all',
          paths: [{ kind: 'glob', glob: 'test/**' }],
          patterns: { target: 'secret', oneOf: [{ source: '^mykey_0+$', flags: '' }] },
          reason: 'made up',
        },
      ],
      minConfidence: 0.5,
      failOn: 'none',
      maxFileBytes: 1_000_000,
    });
  });

  it('takes the bounds of numbers', () => {
    expect(parse({ minConfidence: 0, maxFileBytes: 1 })).toMatchObject({ minConfidence: 0, maxFileBytes: 1 });
  });

  it('finds keywords in the pattern when none are given', () => {
    expect(parse({ rules: [{ ...rule, pattern: '(?:Foo|BAR)[-_][a-z]{20}' }] }).rules[0]?.keywords).toEqual(['foo-', 'foo_', 'bar-', 'bar_']);
  });

  it.each<[scan: unknown, code: string, message: string, hint?: string]>([
    [[], 'CONFIG_INVALID', 'scan is not an object'],
    [{ ignor: [] }, 'CONFIG_INVALID', 'scan has no setting "ignor"', 'did you mean "ignore"?'],
    [{ frobnicate: 1 }, 'CONFIG_INVALID', 'scan has no setting "frobnicate"', 'known here: ignore, disable, rules, allow, minConfidence, failOn, maxFileBytes'],
    [{ ignore: 'a' }, 'CONFIG_INVALID', 'scan.ignore is not a list'],
    [{ ignore: ['a', ''] }, 'CONFIG_INVALID', 'scan.ignore[1] is empty'],
    [{ ignore: [1] }, 'CONFIG_INVALID', 'scan.ignore[0] is not a string'],
    [{ disable: ['acme-api-ky'] }, 'RULE_UNKNOWN', 'no rule has the id acme-api-ky', 'did you mean acme-api-key?'],
    [{ disable: ['nothing-like-it'] }, 'RULE_UNKNOWN', 'no rule has the id nothing-like-it'],
    [{ allow: [{ rule: 'no', reason: 'r' }] }, 'RULE_UNKNOWN', 'no rule has the id no'],
    [{ allow: [{ reason: 'r' }] }, 'CONFIG_INVALID', 'scan.allow[0] allows everything'],
    [{ allow: [{ path: 'a' }] }, 'CONFIG_INVALID', 'scan.allow[0].reason is missing'],
    [{ allow: [{ pattern: '(a', reason: 'r' }] }, 'PATTERN_INVALID', 'scan.allow[0]: a group that is not closed at character 1 of the pattern'],
    [{ allow: [{ pattern: '(a+)+', reason: 'r' }] }, 'PATTERN_SLOW', 'scan.allow[0]: (a+)+ repeats what can itself match in several ways'],
    [{ rules: [{ ...rule, regex: 'a' }] }, 'CONFIG_INVALID', 'scan.rules[0] has no setting "regex"'],
    [{ rules: [{ ...rule, id: 'My_Key' }] }, 'RULE_INVALID', 'scan.rules[0].id is not a rule id'],
    [{ rules: [rule, rule] }, 'RULE_INVALID', 'a rule with the id my-key exists already'],
    [{ rules: [{ ...rule, id: 'other-token' }] }, 'RULE_INVALID', 'a rule with the id other-token exists already'],
    [{ rules: [{ id: 'my-key' }] }, 'RULE_INVALID', 'scan.rules[0].pattern is missing'],
    [{ rules: [{ ...rule, severity: 'grave' }] }, 'RULE_INVALID', 'scan.rules[0].severity is not one of high, medium, low'],
    [{ rules: [{ ...rule, pattern: 'x{2' }] }, 'PATTERN_INVALID', 'rule my-key: a brace that begins no quantifier at character 2 of the pattern'],
    [{ rules: [{ ...rule, pattern: 'mykey\\s*x?\\s*' }] }, 'PATTERN_SLOW', 'rule my-key: \\s* and \\s* can take the same text in too many ways'],
    [{ rules: [{ ...rule, pattern: '[a-f0-9]{32}' }] }, 'RULE_INVALID', 'rule my-key: nothing to look for in its pattern'],
    [{ rules: [{ ...rule, keywords: ['ab'] }] }, 'RULE_INVALID', 'scan.rules[0].keywords[0] has less than 3 characters'],
    [{ rules: [{ ...rule, entropy: 9 }] }, 'RULE_INVALID', 'scan.rules[0].entropy is not a number from 0 to 8'],
    [{ minConfidence: 2 }, 'CONFIG_INVALID', 'scan.minConfidence is not a number from 0 to 1'],
    [{ failOn: 'all' }, 'CONFIG_INVALID', 'scan.failOn is not one of high, medium, low, none'],
    [{ maxFileBytes: 0.5 }, 'CONFIG_INVALID', 'scan.maxFileBytes is not a whole number from 1 up'],
  ])('refuses %j', (scan, code, message, hint) => {
    expect(() => parse(scan)).toThrow(expect.objectContaining({ code, message: expect.stringMatching(/^secr\.json:1:\d+: /), ...(hint !== undefined && { hint }) }));
    expect(() => parse(scan)).toThrow(message);
  });

  it('says line and column', () => {
    expect(() => parseConfig('{\n  "scan": {\n    "ignor": []\n  }\n}', 'x/secr.json', known)).toThrow('x/secr.json:3:5: scan has no setting "ignor"');
    expect(() => parseConfig('[]', 'secr.json', known)).toThrow('secr.json:1:1: the configuration is not an object');
  });
});
