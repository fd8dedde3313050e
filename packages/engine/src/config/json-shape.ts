// Takes a JSON node for what it should be: each function returns the plain value, or throws an error that says where it is something else.

import { jsonProblem } from './json.ts';
import type { JsonNode, JsonSource } from './json.ts';
import { nearestName } from './nearest-name.ts';

/** The values of an object that has no other keys than the known ones. `where` names the object in messages. */
export function fieldsOf<Key extends string>(source: JsonSource, node: JsonNode, where: string, known: readonly Key[]): Partial<Readonly<Record<Key, JsonNode>>> {
  if (node.kind !== 'object') throw jsonProblem(source, node.at, `${where} is not an object`);
  const fields: Partial<Record<Key, JsonNode>> = {};
  for (const { key, at, value } of node.members) {
    const name = known.find((candidate) => candidate === key);
    if (name === undefined) {
      const nearest = nearestName(key, known);
      const hint = nearest === undefined ? `known here: ${known.join(', ')}` : `did you mean "${nearest}"?`;
      throw jsonProblem(source, at, `${where} has no setting "${key}"`, hint);
    }
    fields[name] = value;
  }
  return fields;
}

/** The value of a key that has to be there. */
export function required(source: JsonSource, object: JsonNode, node: JsonNode | undefined, what: string): JsonNode {
  if (node === undefined) throw jsonProblem(source, object.at, `${what} is missing`);
  return node;
}

/** A string that is not empty. */
export function stringOf(source: JsonSource, node: JsonNode, what: string): string {
  if (node.kind !== 'string') throw jsonProblem(source, node.at, `${what} is not a string`);
  if (node.value.trim() === '') throw jsonProblem(source, node.at, `${what} is empty`);
  return node.value;
}

/** One of a few strings. */
export function choiceOf<Choice extends string>(source: JsonSource, node: JsonNode, what: string, choices: readonly Choice[]): Choice {
  const chosen = choices.find((choice) => node.kind === 'string' && node.value === choice);
  if (chosen === undefined) throw jsonProblem(source, node.at, `${what} is not one of ${choices.join(', ')}`);
  return chosen;
}

/** The value of a boolean; `what` names it in the error. */
export function booleanOf(source: JsonSource, node: JsonNode, what: string): boolean {
  if (node.kind !== 'boolean') throw jsonProblem(source, node.at, `${what} is neither true nor false`);
  return node.value;
}

/** A number between two bounds, both inclusive. */
export function numberOf(source: JsonSource, node: JsonNode, what: string, min: number, max: number): number {
  if (node.kind !== 'number' || node.value < min || node.value > max) {
    throw jsonProblem(source, node.at, `${what} is not a number from ${min} to ${max}`);
  }
  return node.value;
}

/** A whole number from `min` up. */
export function wholeNumberOf(source: JsonSource, node: JsonNode, what: string, min: number): number {
  if (node.kind !== 'number' || !Number.isSafeInteger(node.value) || node.value < min) {
    throw jsonProblem(source, node.at, `${what} is not a whole number from ${min} up`);
  }
  return node.value;
}

/** The items of a list; `what` names it in the error. */
export function itemsOf(source: JsonSource, node: JsonNode, what: string): readonly JsonNode[] {
  if (node.kind !== 'array') throw jsonProblem(source, node.at, `${what} is not a list`);
  return node.items;
}
