import { describe, expect, it } from 'vitest';

import { translateGitleaks } from './gitleaks.ts';

const translate = (parsed: unknown): ReturnType<typeof translateGitleaks> => translateGitleaks(parsed, '.gitleaks.toml');
const rule = { id: 'acme-key', regex: '(?i)acme_[a-z0-9]{20}' };

describe('translateGitleaks', () => {
  it('translates a rule with everything', () => {
    const { rules, allow } = translate({
      title: 'ours',
      rules: [
        {
          id: 'Acme_Key',
          description: 'Acme Key',
          regex: '(?i)acme(?P<sep>[:=])([a-z0-9]{20})',
          secretGroup: 2n,
          entropy: 3.5,
          keywords: ['ACME'],
          path: '\\.env$',
          tags: ['key'],
          allowlists: [{ description: 'made up', condition: 'AND', regexTarget: 'line', regexes: ['(?i)example'], stopwords: ['Test'], paths: ['docs/.*'] }],
        },
      ],
    });
    expect(rules).toEqual([
      {
        kind: 'search',
        id: 'acme-key',
        title: 'Acme Key',
        provider: 'Custom',
        severity: 'high',
        pattern: 'acme(?<sep>[:=])([0-9A-Za-z]{20})',
        ignoreCase: true,
        keywords: ['acme'],
        secretGroup: 2,
        checks: { entropy: 3.5 },
        references: [],
      },
    ]);
    expect(allow).toEqual([
      {
        rules: ['acme-key'],
        condition: 'all',
        paths: [{ kind: 'pattern', source: 'docs\\/[^\\n]*', flags: '', isNegated: false }],
        patterns: { target: 'line', oneOf: [{ source: 'example', flags: 'i' }] },
        stopwords: ['test'],
        reason: 'made up',
      },
      { rules: ['acme-key'], condition: 'all', paths: [{ kind: 'pattern', source: '\\.env$', flags: '', isNegated: true }], reason: 'outside the path of the rule' },
    ]);
  });

  it('takes the literals of the regex where keywords are missing or too short', () => {
    expect(translate({ rules: [rule] }).rules[0]?.keywords).toEqual(['acme_']);
    expect(translate({ rules: [{ ...rule, keywords: ['ac'] }] }).rules[0]?.keywords).toEqual(['acme_']);
  });

  it('translates global allowlists, old and new', () => {
    const { allow } = translate({
      allowlist: { paths: ['go\\.sum'] },
      allowlists: [{ targetRules: ['Acme_Key'], commits: ['ABC123'] }],
    });
    expect(allow).toEqual([
      { condition: 'any', paths: [{ kind: 'pattern', source: 'go\\.sum', flags: '', isNegated: false }], reason: 'allowlist of .gitleaks.toml: allowlists[0]' },
      { condition: 'any', rules: ['acme-key'], commits: ['abc123'], reason: 'allowlist of .gitleaks.toml: allowlists[1]' },
    ]);
  });

  it('knows whether the default rules count, and which do not', () => {
    expect(translate({ extend: { useDefault: true, disabledRules: ['generic-api-key'] } })).toEqual({
      rules: [],
      allow: [],
      disable: ['generic-api-key'],
      extendsDefault: true,
    });
    expect(translate({}).extendsDefault).toBe(false);
  });

  it('takes a rule of the default set that only gets an allowlist', () => {
    const addition = { id: 'generic-api-key', allowlists: [{ stopwords: ['x'] }] };
    expect(translate({ extend: { useDefault: true }, rules: [addition] })).toMatchObject({ rules: [], allow: [{ rules: ['generic-api-key'] }] });
    expect(() => translate({ rules: [addition] })).toThrow('a rule without a regex');
  });

  it.each<[parsed: unknown, code: string, message: string]>([
    ['x', 'IMPORT_INVALID', '.gitleaks.toml: not a table'],
    [{ rulez: [] }, 'IMPORT_INVALID', '.gitleaks.toml: the setting rulez is not known'],
    [{ extend: { path: 'x' } }, 'IMPORT_INVALID', 'extend: the setting path is not supported'],
    [{ extend: { disabledRules: 'x' } }, 'IMPORT_INVALID', 'extend.disabledRules: not a list'],
    [{ rules: [{ regex: 'abc' }] }, 'IMPORT_INVALID', 'rules[0].id: missing'],
    [{ rules: [{ ...rule, id: '!' }] }, 'IMPORT_INVALID', 'rules[0].id: not words'],
    [{ rules: [rule, rule] }, 'IMPORT_INVALID', 'two rules have the id acme-key'],
    [{ rules: [{ id: 'a', path: 'x' }] }, 'IMPORT_INVALID', 'rules[0] (a): a rule without a regex'],
    [{ rules: [{ ...rule, required: [] }] }, 'IMPORT_INVALID', 'rules[0]: the setting required is not supported'],
    [{ rules: [{ ...rule, regexp: 'x' }] }, 'IMPORT_INVALID', 'rules[0]: the setting regexp is not known'],
    [{ rules: [{ ...rule, regex: '(?U)abc' }] }, 'PATTERN_INVALID', 'rules[0] (acme-key).regex: the flag U'],
    [{ rules: [{ ...rule, regex: 'abc(x+)+' }] }, 'PATTERN_SLOW', 'rules[0] (acme-key).regex: (x+)+ repeats'],
    [{ rules: [{ ...rule, regex: '[a-z]{20}' }] }, 'RULE_INVALID', 'nothing to look for'],
    [{ rules: [{ ...rule, secretGroup: -1 }] }, 'IMPORT_INVALID', 'secretGroup: not a whole number'],
    [{ rules: [{ ...rule, entropy: '3' }] }, 'IMPORT_INVALID', 'entropy: not a number'],
    [{ rules: [{ ...rule, keywords: [1] }] }, 'IMPORT_INVALID', 'keywords[0]: not a string'],
    [{ allowlist: {} }, 'IMPORT_INVALID', 'allowlists[0]: an allowlist that allows nothing'],
    [{ allowlists: [{ paths: ['a'], condition: 'XOR' }] }, 'IMPORT_INVALID', 'condition: neither AND nor OR'],
    [{ allowlists: [{ regexes: ['a'], regexTarget: 'file' }] }, 'IMPORT_INVALID', 'regexTarget: not one of'],
    [{ allowlists: [{ regexes: ['a\\C'] }] }, 'PATTERN_INVALID', 'allowlists[0].regexes[0]: the escape \\C'],
  ])('refuses %j', (parsed, code, message) => {
    expect(() => translate(parsed)).toThrow(expect.objectContaining({ code, message: expect.stringMatching(/^\.gitleaks\.toml: /) }));
    expect(() => translate(parsed)).toThrow(message);
  });
});
