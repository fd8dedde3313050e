// Every rule of the catalogue, through the engine as it ships: what it must find in what people write, what it must leave, and what it may cost.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAssets } from '../src/assets.ts';
import { fileFacts } from '../src/classify-path.ts';
import type { Finding } from '../src/finding.ts';
import { compileKernel, createKernel } from '../src/kernel/kernel.ts';
import { base64Found, hexFound, textAt, valueFound } from '../src/kernel/layout.ts';
import { findSlowness } from '../src/pattern/linear.ts';
import { parsePattern } from '../src/pattern/syntax.ts';
import { createRandom } from '../src/random.ts';
import type { AssignedRule, PairRule, Rule, TokenRule } from '../src/rule.ts';
import { exactness } from '../src/rule-set.ts';
import { catalogue } from '../src/rules/index.ts';
import { scannerFactory } from '../src/scanner-factory.ts';
import { readSettings } from '../src/settings.ts';
import { missesOf, pairText, textsOf } from './rule-texts.ts';
import type { RuleText } from './rule-texts.ts';

const assets = loadAssets(join(import.meta.dirname, '../dist/assets'));
const rulesById = new Map(catalogue.map((rule) => [rule.id, rule]));
const isShaped = (rule: Rule): rule is TokenRule | AssignedRule => rule.kind === 'token' || rule.kind === 'assigned';
const shaped = catalogue.filter(isShaped);
const pairs = catalogue.filter((rule): rule is PairRule => rule.kind === 'pair');

describe('the catalogue', () => {
  it('was built from these sources', () => {
    expect(assets.ruleSet().ids()).toEqual(catalogue.map(({ id }) => id));
  });

  it('is large', () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(350);
    expect(new Set(catalogue.map(({ provider }) => provider)).size).toBeGreaterThanOrEqual(250);
  });

  it('names each rule once, in kebab case', () => {
    expect(rulesById.size).toBe(catalogue.length);
    expect(catalogue.filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(id)).map(({ id }) => id)).toEqual([]);
  });

  it('gives every rule a title, a provider and a page of the vendor', () => {
    const isPage = (page: string): boolean => /^https:\/\/[^\s"']+$/.test(page);
    expect(catalogue.filter(({ title, provider, references }) => title === '' || provider === '' || references.length === 0 || !references.every(isPage)).map(({ id }) => id)).toEqual([]);
  });

  it.each(['AWS Access Key ID', 'AWS Secret Access Key', 'Database URL with Password', 'Stripe Live Secret Key', 'OpenAI API Key', 'Generic API Token'])('has a rule called %s', (title) => {
    expect(catalogue.some((rule) => rule.title === title)).toBe(true);
  });

  it('holds no pattern that can be slow', () => {
    const slow = [...shaped, ...pairs].filter((rule) => findSlowness(parsePattern(rule.pattern, { ignoreCase: 'ignoreCase' in rule && rule.ignoreCase === true, subset: 'rule' })) !== undefined);
    expect(slow.map(({ id }) => id)).toEqual([]);
  });
});

/** A text with the rule it was made from. */
interface Case extends RuleText {
  readonly rule: Rule;
}

/** Scans every text as a file of its own; the findings of each. */
function scanCases(cases: readonly Case[]): (readonly Finding[])[] {
  const scanner = scannerFactory(readSettings({ root: '/' }, assets), assets)({});
  cases.forEach(({ file, text }, index) => {
    scanner.text({ path: `${index}/${file}` }, Buffer.from(text));
  });
  const findings: Finding[][] = cases.map(() => []);
  for (const { finding } of scanner.finish().sighted) findings[Number.parseInt(finding.file, 10)]?.push(finding);
  return findings;
}

function covers({ text, start, end }: RuleText, finding: Finding): boolean {
  const lines = text.slice(0, start).split('\n');
  const column = (lines.at(-1)?.length ?? 0) + 1;
  return finding.line === lines.length && finding.column <= column + end - start && column <= finding.endColumn;
}

/** The rule itself, one of the same provider, or a more exact one. */
function isFoundBy(rule: Rule, finding: Finding): boolean {
  const other = rulesById.get(finding.ruleId);
  return finding.ruleId === rule.id || finding.provider === rule.provider || (other !== undefined && (exactness[other.kind] > exactness[rule.kind] || sharesNames(rule, other)));
}

/** Two vendors' rules that no text can tell apart: the same shape under the same name. */
function sharesNames(rule: Rule, other: Rule): boolean {
  return rule.kind === 'assigned' && other.kind === 'assigned' && rule.names.some((name) => other.names.some((its) => name.includes(its) || its.includes(name)));
}

const seeds = [1, 2];

describe('every rule', () => {
  it('finds its values, wherever people write them', () => {
    const cases = seeds.flatMap((seed) => shaped.flatMap((rule) => textsOf(rule, createRandom(seed)).map((text): Case => ({ ...text, rule }))));
    const findings = scanCases(cases);
    const missed = cases.filter((one, index) => !findings[index]?.some((finding) => covers(one, finding) && isFoundBy(one.rule, finding)));
    expect(missed.map(({ rule, form }) => `${rule.id} in ${form}`)).toEqual([]);
  });

  it('finds the second half of a pair beside the first', () => {
    const cases = pairs.flatMap((rule) => {
      const beside = rulesById.get(rule.beside);
      return beside && isShaped(beside) ? [{ ...pairText(rule, beside, createRandom(3)), rule }] : [];
    });
    const findings = scanCases(cases);
    const missed = cases.filter((one, index) => !findings[index]?.some((finding) => covers(one, finding) && isFoundBy(one.rule, finding)));
    expect(cases).toHaveLength(pairs.length);
    expect(missed.map(({ rule }) => rule.id)).toEqual([]);
  });

  it('leaves what only looks alike', () => {
    const cases = seeds.flatMap((seed) => shaped.flatMap((rule) => missesOf(rule, createRandom(seed)).map((text): Case => ({ ...text, rule }))));
    const findings = scanCases(cases);
    const wrong = cases.filter((one, index) => findings[index]?.some((finding) => finding.ruleId === one.rule.id));
    expect(wrong.map(({ rule, form }) => `${rule.id}: ${form}`)).toEqual([]);
  });
});

/** Most candidates that may reach JavaScript for each megabyte of other people's code: those of rules, and with those of detectors. */
const ruleBudget = 20;
const wholeBudget = 60;
/** Packages of the lock file that hold nothing but what their authors wrote: sources, types, texts. */
const corpus = ['@types/node', 'ajv', 'assemblyscript', 'chai', 'fast-check', 'knip', 'picomatch', 'postcss', 'typescript', 'vite', 'vitest', 'yaml', 'zod'];
const largestFile = 1 << 20;

describe('the kernel on the corpus', () => {
  let rules = 0;
  let all = 0;
  let megabytes = 0;

  beforeAll(() => {
    const kernel = createKernel(compileKernel(assets.kernel), (memory) => {
      assets.loadTables(memory);
    });
    const isOfDetector = (anchor: number): boolean => assets.ruleSet().anchor(anchor).routes.some((route) => 'detector' in route);
    for (const file of corpus.flatMap((name) => filesOf(join(import.meta.dirname, '../../../node_modules', name)))) {
      const text = readFileSync(file);
      const end = textAt + text.length;
      text.copy(kernel.memory, textAt);
      if (text.length > largestFile || kernel.seal(textAt, end)) continue;
      megabytes += text.length / 1e6;
      for (const method of ['scan', 'scanRuns'] as const) {
        kernel.segments.set([end, fileFacts(file).hasBareValues ? 1 : 0]);
        const count = kernel[method](textAt, end, 1);
        all += count;
        for (let index = 0; index < count; index++) {
          const anchor = kernel.found[index * 2 + 1] ?? 0;
          if (anchor === valueFound || anchor === base64Found || anchor === hexFound || !isOfDetector(anchor)) rules++;
        }
      }
    }
  });

  it('is real code, and enough of it', () => {
    expect(megabytes).toBeGreaterThan(10);
  });

  it('reports few candidates', () => {
    expect(rules / megabytes).toBeLessThan(ruleBudget);
    expect(all / megabytes).toBeLessThan(wholeBudget);
  });
});

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesOf(path);
    return entry.isFile() && statSync(path).size <= largestFile ? [path] : [];
  });
}
