// Rules as the scanner takes them: compiled to plain data that can be written to a file, without samples or references.

import type { Anchor } from './detector.ts';
import type { Checks, Rule } from './rule.ts';
import type { Severity } from './severity.ts';

/** One rule, as the matcher reads it. */
export interface CompiledRule {
  readonly id: string;
  readonly title: string;
  readonly provider: string;
  readonly severity: Severity;
  readonly kind: Rule['kind'];
  readonly pattern?: string;
  readonly ignoreCase?: boolean;
  readonly checks?: Checks;
  /** Token: the characters besides word characters that may not follow a match. */
  readonly after?: string;
  /** Token: most characters of a match. */
  readonly maxLength?: number;
  readonly open?: 'before' | 'after' | 'both';
  readonly context?: readonly string[];
  /** Assigned: the names, folded: lower case, without `_`, `-`, `.` and blanks. */
  readonly names?: readonly string[];
  readonly secretGroup?: number;
  readonly detector?: string;
  /** Pair: within how many lines. */
  readonly lines?: number;
  /** Indices of the pair rules that are looked for beside a match of this rule. */
  readonly partners?: readonly number[];
  /** The public start of the format, which may be shown. */
  readonly prefix?: string;
}

/** What to do where an anchor stands: match a rule, whose match begins so many characters before it; ask a detector; decode what is escaped here. */
export type Route =
  | { readonly rule: number; readonly before: readonly [min: number, max: number] }
  | { readonly detector: string }
  | { readonly decode: true };

/** A whole catalogue, compiled. The kernel's tables are made from `anchors` and stored beside it. */
export interface RuleSet {
  readonly rules: readonly CompiledRule[];
  readonly anchors: readonly Anchor[];
  /** For each anchor. */
  readonly routes: readonly (readonly Route[])[];
  /** What the names of assigned rules hold, in a text in lower case, and the rules it leads to. */
  readonly names: readonly { readonly start: string; readonly rules: readonly number[] }[];
}

/** How exact a kind of rule is: of several findings at one place the most exact stays. */
export const exactness: Readonly<Record<Rule['kind'], number>> = { token: 5, search: 5, pair: 4, assigned: 3, detected: 2 };

/** A name without case and separators, so that `DD_API-Key` and `ddApiKey` are one. */
export function foldedName(name: string): string {
  return name.toLowerCase().replace(/[_\-. ]/g, '');
}
