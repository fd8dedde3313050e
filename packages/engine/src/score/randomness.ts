// How random a value looks, as one number from several signals: entropy, changes of character class, unlikely letter pairs, known words, runs.
// The weights come from a logistic regression over made-up tokens and the string literals of popular packages; see docs/accuracy.md.

import { knownWords, unlikelyPair } from './randomness-tables.ts';

/** Longest part of a value that is looked at, in characters. */
export const randomnessLimit = 256;

/** 0…1: how likely `value` was made by a random generator and not by a person. 0.5 is even. */
export function randomness(value: string): number {
  const signals = randomnessSignals(value);
  let sum = bias;
  for (let at = 0; at < signals.length; at++) sum += weights[at]! * signals[at]!;
  return 1 / (1 + Math.exp(-sum));
}

/**
 * The signals, each about 0…1: length, entropy against the most that length allows, class changes, unlikely letter pairs, share of known words,
 * share of digits, digits between letters, share of separators, vowels, steps of one (runs and repeats), upper case inside words.
 */
export function randomnessSignals(value: string): readonly number[] {
  const text = value.length > randomnessLimit ? value.slice(0, randomnessLimit) : value;
  const length = Math.max(text.length, 1);
  const counts = new Map<number, number>();
  let changes = 0;
  let digits = 0;
  let separators = 0;
  let vowels = 0;
  let letters = 0;
  let pairs = 0;
  let unlikely = 0;
  let steps = 0;
  let mixed = 0;
  let before = -1;
  let classBefore = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    counts.set(code, (counts.get(code) ?? 0) + 1);
    const kind = classOf(code);
    if (kind === digit) digits++;
    else if (kind < digit) letters++;
    else if (isSeparator(code)) separators++;
    if (before >= 0) {
      const step = code - before;
      if (step >= -1 && step <= 1) steps++;
      // An upper-case letter that starts a word is no change: camelCase is how people write.
      if (kind !== classBefore && !(classBefore === upper && kind === lower)) changes++;
      if (kind === upper && classBefore === digit) mixed++;
      if (kind === digit && (classBefore === lower || classBefore === upper) && classOf(text.charCodeAt(at + 1)) < digit) mixed++;
      if (kind < digit && classBefore >= 0 && classBefore < digit) {
        pairs++;
        unlikely += unlikelyPair((before | 0x20) - 0x61, (code | 0x20) - 0x61);
      }
    }
    if (kind < digit && vowelBits & (1 << ((code | 0x20) - 0x61))) vowels++;
    before = code;
    classBefore = kind;
  }
  let entropy = 0;
  for (const count of counts.values()) entropy -= (count / length) * Math.log2(count / length);
  return [
    Math.log2(length) / 6,
    entropy / Math.max(1, Math.log2(Math.min(length, 64))),
    changes / length,
    pairs === 0 ? 0.45 : unlikely / pairs / 9,
    wordShare(text),
    digits / length,
    mixed / length,
    separators / length,
    letters === 0 ? 0.4 : vowels / letters,
    steps / length,
    entropy / 6,
  ];
}

/** Share of the characters that stand in known words, found greedily from the left. */
export function wordShare(value: string): number {
  const words = knownWords();
  const lower = value.toLowerCase();
  let covered = 0;
  for (let at = 0; at + shortestWord <= lower.length;) {
    const length = wordLengthAt(lower, at, words);
    covered += length;
    at += Math.max(length, 1);
  }
  return covered / Math.max(value.length, 1);
}

function wordLengthAt(lower: string, at: number, words: ReadonlySet<string>): number {
  for (let length = Math.min(longestWord, lower.length - at); length >= shortestWord; length--) {
    if (words.has(lower.slice(at, at + length))) return length;
  }
  return 0;
}

const shortestWord = 4;
const longestWord = 11;

const lower = 0;
const upper = 1;
const digit = 2;
const other = 3;

function classOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return lower;
  if (code >= 0x41 && code <= 0x5a) return upper;
  return code >= 0x30 && code <= 0x39 ? digit : other;
}

/** `-`, `.`, `/`, `:` and `_`: what people put between words. */
function isSeparator(code: number): boolean {
  return code === 0x2d || code === 0x2e || code === 0x2f || code === 0x3a || code === 0x5f;
}

/** Bits 0…25 for a…z. */
const vowelBits = 0b1000100000100000100010001;

const bias = -10.73;
const weights: readonly number[] = [3.74, 0.01, 4.38, 9.16, -8.87, 1.19, 2.11, -34.88, 0.06, -1.26, 10.04];
