// The documentation says what is so: generated pages are current, the schema of secr.json agrees with its parser, links lead somewhere.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesPage } from '../build/reference.ts';
import { parseConfig } from '../packages/engine/src/config/config.ts';
import { EngineError } from '../packages/engine/src/errors.ts';
import { catalogue } from '../packages/engine/src/rules/index.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('docs/rules.md', () => {
  it('is current', () => {
    expect(read('docs/rules.md') === rulesPage(), 'npm run reference writes it').toBe(true);
  });
});

describe('docs/reference/secr.schema.json', () => {
  const isValid = new Ajv2020({ allErrors: false }).compile(JSON.parse(read('docs/reference/secr.schema.json')) as object);
  const known = new Set(catalogue.map(({ id }) => id));
  const rule = { id: 'acme-api-key', title: 'Acme', severity: 'high', pattern: 'acme_live_[a-z0-9]{32}' };

  /** What the parser says; undefined where it stopped at something that no schema can know. */
  const isParsed = (config: unknown): boolean | undefined => {
    try {
      parseConfig(JSON.stringify(config), 'secr.json', known);
      return true;
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      return error.code === 'RULE_UNKNOWN' || error.code === 'PATTERN_INVALID' || /exists already|nothing to look for/.test(error.message) ? undefined : false;
    }
  };

  it.each([
    [{}, true],
    [{ scan: {} }, true],
    [{ $schema: 'x', vault: { any: 1 }, scan: { ignore: ['a/**'], disable: ['openai-api-key'], minConfidence: 0.5, failOn: 'none', maxFileBytes: 1 } }, true],
    [{ scan: { rules: [{ ...rule, keywords: ['acme'], entropy: 3, ignoreCase: true }] } }, true],
    [{ scan: { allow: [{ rule: 'openai-api-key', path: 'test/**', pattern: '^acme_', reason: 'because' }] } }, true],
    [[], false],
    [{ scan: [] }, false],
    [{ scan: { ignored: [] } }, false],
    [{ scan: { rules: [{ ...rule, tags: [] }] } }, false],
    [{ scan: { rules: [{ ...rule, id: 'Acme' }] } }, false],
    [{ scan: { rules: [{ ...rule, keywords: ['ac'] }] } }, false],
    [{ scan: { allow: [{ reason: 'all' }] } }, false],
    [{ scan: { allow: [{ path: 'a' }] } }, false],
  ])('takes %j: %s', (config, isGood) => {
    expect([isValid(config), isParsed(config)]).toEqual([isGood, isGood]);
  });

  it('agrees with the parser on whatever stands in a setting', () => {
    const value = fc.constantFrom<unknown>(
      'openai-api-key',
      'high',
      'none',
      '',
      ' ',
      'ac',
      0,
      1,
      -1,
      0.5,
      9,
      1.5,
      true,
      null,
      [],
      {},
      ['openai-api-key'],
      [''],
      ['ab'],
      [1],
      [rule],
      [{ path: 'a', reason: 'b' }],
    );
    const object = (keys: readonly string[]): fc.Arbitrary<Record<string, unknown>> => fc.dictionary(fc.constantFrom(...keys, 'other'), value, { maxKeys: 3 });
    const changed = (base: object, keys: readonly string[]): fc.Arbitrary<unknown> => object(keys).map((changes) => ({ ...base, ...changes }));
    const scan = fc.oneof(
      object(['ignore', 'disable', 'rules', 'allow', 'minConfidence', 'failOn', 'maxFileBytes']),
      changed(rule, ['id', 'title', 'severity', 'pattern', 'keywords', 'entropy', 'ignoreCase']).map((one) => ({ rules: [one] })),
      changed({ path: 'a', reason: 'b' }, ['rule', 'path', 'pattern', 'reason']).map((one) => ({ allow: [one] })),
    );
    fc.assert(
      fc.property(scan, (settings) => {
        const parsed = isParsed({ scan: settings });
        fc.pre(parsed !== undefined);
        expect(parsed).toBe(isValid({ scan: settings }));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});

describe('links', () => {
  const pages = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '*.md'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '');

  it.each(pages)('%s leads to files that are there', (page) => {
    const targets = [...read(page).matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, target]) => target ?? '');
    expect(targets.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
  });
});
