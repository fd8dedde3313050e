// What a configuration declares to be no secret, or an accepted one, and the test of a finding against it.

import { createPathMatcher } from './glob.ts';

/** What a pattern is tested on: the secret, the whole match, or the line it stands in. */
export type AllowTarget = 'secret' | 'match' | 'line';

/** A regular expression as `RegExp` takes it. */
export interface AllowPattern {
  readonly source: string;
  readonly flags: string;
}

/** A way to tell a path: by glob, or by a pattern that the path must, or must not, match somewhere. */
export type PathTest = { readonly kind: 'glob'; readonly glob: string } | (AllowPattern & { readonly kind: 'pattern'; readonly isNegated: boolean });

/** One entry of an allow list. A test that is absent says nothing; of a list of tests one has to hold. */
export interface Allowance {
  /** The rules it speaks of; absent: all. */
  readonly rules?: readonly string[];
  /** Whether all the tests below have to hold, or any of them. */
  readonly condition: 'all' | 'any';
  readonly paths?: readonly PathTest[];
  readonly patterns?: { readonly target: AllowTarget; readonly oneOf: readonly AllowPattern[] };
  /** Parts of the secret, in lower case; it may have any. */
  readonly stopwords?: readonly string[];
  /** Full object ids. */
  readonly commits?: readonly string[];
  readonly reason: string;
}

/** A possible finding. */
export interface AllowCandidate extends Readonly<Record<AllowTarget, string>> {
  readonly ruleId: string;
  readonly file: string;
  readonly commit?: string;
}

/** Longest text a pattern is tested on, in characters. The rest is not looked at: then the finding stays. */
const longestSubject = 1000;

/** Compiles an allow list to the function that finds the entry that allows a finding. */
export function createAllowList(allowances: readonly Allowance[]): (candidate: AllowCandidate) => Allowance | undefined {
  const compiled = allowances.map((allowance) => ({ allowance, rules: allowance.rules && new Set(allowance.rules), tests: testsOf(allowance) }));
  return (candidate) =>
    compiled.find(({ allowance, rules, tests }) => {
      if (rules !== undefined && !rules.has(candidate.ruleId)) return false;
      return allowance.condition === 'all' ? tests.every((test) => test(candidate)) : tests.some((test) => test(candidate));
    })?.allowance;
}

type Test = (candidate: AllowCandidate) => boolean;

function testsOf({ paths, patterns, stopwords, commits }: Allowance): Test[] {
  const tests: Test[] = [];
  if (commits !== undefined) tests.push(({ commit }) => commit !== undefined && commits.includes(commit));
  if (paths !== undefined) {
    const named = paths.map(pathTest);
    tests.push(({ file }) => named.some((isNamed) => isNamed(file)));
  }
  if (patterns !== undefined) {
    const expressions = patterns.oneOf.map(({ source, flags }) => new RegExp(source, flags));
    tests.push((candidate) => {
      const subject = candidate[patterns.target].slice(0, longestSubject);
      return expressions.some((expression) => expression.test(subject));
    });
  }
  if (stopwords !== undefined) tests.push(({ secret }) => stopwords.some((word) => secret.toLowerCase().includes(word)));
  return tests;
}

function pathTest(test: PathTest): (path: string) => boolean {
  if (test.kind === 'glob') return createPathMatcher([test.glob]);
  const expression = new RegExp(test.source, test.flags);
  return (path) => expression.test(path.slice(0, longestSubject)) !== test.isNegated;
}
