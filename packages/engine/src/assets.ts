// Reads what the build made: the kernel's code, its tables, and the compiled catalogue. I/O.

import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { imageBytes } from './kernel/layout.ts';
import { readRuleSet } from './rule-set.ts';
import type { RuleSet } from './rule-set.ts';

/** Names of the files the build writes. */
export const assetNames = { kernel: 'kernel.wasm', tables: 'tables.bin', rules: 'rules.jsonl', references: 'references.json' } as const;

/** The engine's compiled parts. */
export interface Assets {
  readonly folder: string;
  readonly kernel: Uint8Array;
  /** Reads the kernel's tables to the start of its memory. */
  loadTables(memory: Buffer): void;
  /** Read and parsed when first asked for. */
  ruleSet(): RuleSet;
  /** Vendors' pages on the formats, by rule id. */
  references(): Readonly<Record<string, readonly string[]>>;
}

/** Loads the assets from `folder`, where the build put them. */
export function loadAssets(folder: string): Assets {
  let ruleSet: RuleSet | undefined;
  return {
    folder,
    kernel: readFileSync(join(folder, assetNames.kernel)),
    loadTables: (memory) => readInto(join(folder, assetNames.tables), memory),
    ruleSet: () => (ruleSet ??= readRuleSet(readFileSync(join(folder, assetNames.rules)))),
    references: () => JSON.parse(readFileSync(join(folder, assetNames.references), 'utf8')) as Record<string, readonly string[]>,
  };
}

/** Straight into the memory they are used in: a buffer in between would be three quarters of a megabyte for nothing. */
function readInto(file: string, memory: Buffer): void {
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, memory, 0, imageBytes, 0);
  } finally {
    closeSync(descriptor);
  }
}
