// What a rule is: data that says how one kind of secret looks. The engine knows what to do with it.

import type { Random } from './random.ts';
import type { Severity } from './severity.ts';

/** Checksums that token formats carry; each is a function of the same name in `checks/`. */
export type ChecksumName = 'crc32-base62' | 'jwt' | 'aws-key-id' | 'base58check' | 'luhn' | 'mod97';

/** What must hold for a value besides its pattern. All must hold. */
export interface Checks {
  /** Least Shannon entropy of the value, bits per character. */
  readonly entropy?: number;
  /** Least number of digits in the value. */
  readonly digits?: number;
  /** Least number of letters in the value. */
  readonly letters?: number;
  /** The value carries this checksum; a value that fails it is not a finding. */
  readonly checksum?: ChecksumName;
}

interface RuleBase {
  /** Stable, kebab-case, provider first: `openai-api-key`. */
  readonly id: string;
  /** As shown to a person: `OpenAI API Key`. */
  readonly title: string;
  /** The vendor or the kind of system, as it writes itself: `OpenAI`. */
  readonly provider: string;
  readonly severity: Severity;
  readonly checks?: Checks;
  /** Vendor pages that describe the format. */
  readonly references: readonly string[];
  /** Values that must be found, made from the seed, where the pattern alone cannot make them (checksums). */
  readonly samples?: (random: Random) => readonly string[];
  /** Texts that look alike and must not be found by this rule, made from the seed. */
  readonly nearMisses?: (random: Random) => readonly string[];
}

/**
 * A secret that shows what it is by itself: a literal prefix or infix in its pattern is the anchor.
 * `pattern` is a regular expression in the subset of `pattern/syntax.ts`, matched against the text at the
 * anchor; the secret is its first group, or all of it. The text before and after a match may not go on
 * with a letter, digit or underscore (or, after it, with a character its last class takes), unless
 * `open` says so.
 */
export interface TokenRule extends RuleBase {
  readonly kind: 'token';
  readonly pattern: string;
  readonly ignoreCase?: boolean;
  /** Where the match may border on word characters. */
  readonly open?: 'before' | 'after' | 'both';
  /** At least one of these words must stand within 400 bytes before or after, any case, or in the path. */
  readonly context?: readonly string[];
}

/**
 * A secret whose shape is common (32 hex digits, say), told by the name it is given: one of `names` must stand in the
 * name that the value is assigned to (`DATADOG_API_KEY=…`, `datadogApiKey: "…"`, `<datadog-key>…`), letters
 * of any case, `_`, `-`, `.`, and blanks in a name all matching `_`. `pattern` matches the whole value.
 */
export interface AssignedRule extends RuleBase {
  readonly kind: 'assigned';
  /** Lower case, at least 4 characters each, the rarest part of the name: `datadog`, `dd_api_key`. */
  readonly names: readonly string[];
  readonly pattern: string;
  readonly ignoreCase?: boolean;
}

/** The second part of a pair: found by its pattern within `lines` lines of a match of the rule `beside`. */
export interface PairRule extends RuleBase {
  readonly kind: 'pair';
  /** The rule that describes the same secret by its name: findings carry its id. */
  readonly as?: string;
  readonly beside: string;
  readonly lines: number;
  readonly pattern: string;
}

/** A secret with a grammar of its own, recognised by the detector of that name in `detectors/`. */
export interface DetectedRule extends RuleBase {
  readonly kind: 'detected';
  readonly detector: string;
}

/**
 * A rule as users and other tools write them: wherever one of `keywords` stands (any case, at least 3 characters), `pattern` is searched for in
 * the text around it. The secret is the group `secretGroup`, or the first group, or all of the match.
 */
export interface SearchRule extends RuleBase {
  readonly kind: 'search';
  readonly keywords: readonly string[];
  readonly pattern: string;
  readonly ignoreCase?: boolean;
  readonly secretGroup?: number;
}

/** One kind of secret, in the form that suits it. */
export type Rule = TokenRule | AssignedRule | PairRule | DetectedRule | SearchRule;
