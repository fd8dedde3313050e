// Reads strict JSON (RFC 8259) into nodes that know where they stand, so that what is wrong with a file can be said with line and
// column. Duplicate keys are refused: which of the two counts is anyone's guess.

import { EngineError } from '../errors.ts';
import type { ErrorCode } from '../errors.ts';

/** Longest text that is read, in characters. */
const longestText = 64 << 20;
/** How deep arrays and objects may be nested. */
const deepestNesting = 64;

/** A text to read, the name it goes by, and the code of the error when it cannot be used. */
export interface JsonSource {
  readonly text: string;
  readonly fileName: string;
  readonly code: ErrorCode;
}

/** `at` is the offset of the value's first character. */
export type JsonNode =
  | { readonly kind: 'null'; readonly at: number }
  | { readonly kind: 'boolean'; readonly at: number; readonly value: boolean }
  | { readonly kind: 'number'; readonly at: number; readonly value: number }
  | { readonly kind: 'string'; readonly at: number; readonly value: string }
  | { readonly kind: 'array'; readonly at: number; readonly items: readonly JsonNode[] }
  | { readonly kind: 'object'; readonly at: number; readonly members: readonly JsonMember[] };

/** `at` is the offset of the key. */
export interface JsonMember {
  readonly key: string;
  readonly at: number;
  readonly value: JsonNode;
}

/** Reads the whole text. Throws the source's error code for anything that is not JSON. */
export function readJson(source: JsonSource): JsonNode {
  if (source.text.length > longestText) throw jsonProblem(source, longestText, `more than ${longestText} characters`);
  const reader: Reader = { source, at: source.text.startsWith('\uFEFF') ? 1 : 0, depth: 0 };
  const node = readValue(reader);
  skipBlanks(reader);
  if (reader.at < source.text.length) throw unexpected(reader, 'the end of the file');
  return node;
}

/** The error that something at an offset is wrong, with its line and column, both from 1. */
export function jsonProblem(source: JsonSource, at: number, what: string, hint?: string): EngineError {
  return new EngineError(source.code, `${jsonPlace(source, at)}: ${what}`, hint === undefined ? {} : { hint });
}

/** An offset as people write it: `secr.json:3:14`. */
export function jsonPlace({ text, fileName }: JsonSource, at: number): string {
  const lines = text.slice(0, at).split('\n');
  return `${fileName}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

/** The value of a key; undefined where there is none. */
export function memberOf(node: JsonNode, key: string): JsonNode | undefined {
  return node.kind === 'object' ? node.members.find((member) => member.key === key)?.value : undefined;
}

interface Reader {
  readonly source: JsonSource;
  at: number;
  depth: number;
}

function readValue(reader: Reader): JsonNode {
  skipBlanks(reader);
  const { at } = reader;
  switch (reader.source.text.charAt(at)) {
    case '{':
      return { kind: 'object', at, members: readMembers(reader) };
    case '[':
      return { kind: 'array', at, items: readItems(reader) };
    case '"':
      return { kind: 'string', at, value: readString(reader) };
  }
  const word = take(reader, /true|false|null/y);
  if (word === 'null') return { kind: 'null', at };
  if (word !== undefined) return { kind: 'boolean', at, value: word === 'true' };
  const digits = take(reader, /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
  if (digits !== undefined) return { kind: 'number', at, value: Number(digits) };
  throw unexpected(reader, 'a value');
}

function readMembers(reader: Reader): JsonMember[] {
  const members = new Map<string, JsonMember>();
  readList(reader, '}', () => {
    const { at } = reader;
    if (reader.source.text[at] !== '"') throw unexpected(reader, 'a key in double quotes');
    const key = readString(reader);
    if (members.has(key)) throw jsonProblem(reader.source, at, `the key "${key}" stands here a second time`);
    skipBlanks(reader);
    expectOne(reader, ':');
    members.set(key, { key, at, value: readValue(reader) });
  });
  return [...members.values()];
}

function readItems(reader: Reader): JsonNode[] {
  const items: JsonNode[] = [];
  readList(reader, ']', () => items.push(readValue(reader)));
  return items;
}

function readList(reader: Reader, closing: string, readOne: () => void): void {
  if (++reader.depth > deepestNesting) throw jsonProblem(reader.source, reader.at, `nested more than ${deepestNesting} deep`);
  reader.at++;
  skipBlanks(reader);
  if (reader.source.text[reader.at] !== closing) {
    for (;;) {
      readOne();
      skipBlanks(reader);
      if (reader.source.text[reader.at] !== ',') break;
      reader.at++;
      skipBlanks(reader);
      if (reader.source.text[reader.at] === closing) throw jsonProblem(reader.source, reader.at, 'a comma with nothing behind it');
    }
  }
  expectOne(reader, closing);
  reader.depth--;
}

/** Goes through the string by hand: an expression for it needs a stack as deep as the string is long. */
function readString(reader: Reader): string {
  const { at, source } = reader;
  const { text } = source;
  let end = at + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  reader.at = end + 1;
  try {
    return String(JSON.parse(text.slice(at, end + 1)));
  } catch {
    throw jsonProblem(source, at, 'a string that is not closed, or holds a control character or an unknown escape');
  }
}

function skipBlanks(reader: Reader): void {
  take(reader, /[ \t\r\n]*/y);
  if (/^\/[/*]/.test(reader.source.text.slice(reader.at, reader.at + 2))) {
    throw jsonProblem(reader.source, reader.at, 'a comment, which JSON does not have');
  }
}

function expectOne(reader: Reader, character: string): void {
  if (reader.source.text[reader.at] !== character) throw unexpected(reader, `a ${character}`);
  reader.at++;
}

function unexpected({ source, at }: Reader, wanted: string): EngineError {
  return jsonProblem(source, at, at < source.text.length ? `expected ${wanted}` : `the file ends where ${wanted} should stand`);
}

function take(reader: Reader, expression: RegExp): string | undefined {
  expression.lastIndex = reader.at;
  const match = expression.exec(reader.source.text);
  if (match === null) return undefined;
  reader.at = expression.lastIndex;
  return match[0];
}
