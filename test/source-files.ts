// Our own source, parsed: what tidy.test.ts reads. Facts only; what is allowed stands in house.ts.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, type Node } from 'oxc-parser';

/** What a file imports, as written, and where. */
export interface ImportFact {
  readonly from: string;
  readonly line: number;
}

/** Something at a line. */
export interface LineFact {
  readonly line: number;
  readonly what: string;
}

/** One file of ours. `path` is relative to the repository, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  readonly hasHeader: boolean;
  readonly imports: readonly ImportFact[];
  /** Functions with their lengths in lines. */
  readonly functions: readonly { readonly line: number; readonly lines: number }[];
  /** Uses of what reaches outside: the process, the clock, chance, the network, the terminal. */
  readonly outside: readonly LineFact[];
  readonly anyTypes: readonly LineFact[];
  /** Exported names without a doc comment. */
  readonly undocumented: readonly LineFact[];
  readonly unfinished: readonly LineFact[];
  /** Kinds of the statements at the top of the file. */
  readonly statements: readonly LineFact[];
}

/** Globals that are doors. `Date` counts where it reads the clock. */
const doorGlobals = new Set(['process', 'performance', 'console', 'fetch', 'WebSocket', 'setTimeout', 'setInterval', 'setImmediate']);

/** Not ours, or made; `assembly` is AssemblyScript, another language. */
const skippedFolders = new Set(['node_modules', 'dist', 'assembly']);

/** Every TypeScript file below the folders, tests included. */
export function readSources(root: string, folders: readonly string[]): SourceFile[] {
  const paths = folders.flatMap((folder) => pathsBelow(root, folder)).filter((path) => path.endsWith('.ts'));
  return paths.map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')));
}

/** The facts of one file. */
export function parseSource(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const lineAt = lineFinder(text);
  const docEnds = new Set(comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*')).map(({ end }) => end));
  const facts: { functions: { line: number; lines: number }[]; outside: LineFact[]; anyTypes: LineFact[]; imports: ImportFact[] } = {
    functions: [],
    outside: [],
    anyTypes: [],
    imports: [],
  };
  walk(program, (node, parent) => {
    const line = lineAt(node.start);
    if (isFunction(node)) facts.functions.push({ line, lines: lineAt(node.end) - line + 1 });
    if (node.type === 'TSAnyKeyword') facts.anyTypes.push({ line, what: 'any' });
    const outside = outsideUse(node, parent);
    if (outside !== undefined) facts.outside.push({ line, what: outside });
    const from = importedBy(node);
    if (from !== undefined) facts.imports.push({ from, line });
  });
  const code = text.replace(/^#!.*\n/, '');
  return {
    path,
    lines: text.split('\n').length - 1,
    hasHeader: code.startsWith('//') || code.startsWith('/*'),
    ...facts,
    undocumented: undocumentedIn(program.body, text, docEnds).map((statement) => ({ line: lineAt(statement.start), what: exportedName(statement) })),
    unfinished: comments.flatMap(({ value, start }) => (/\b(?:TODO|FIXME|XXX|HACK)\b/.test(value) ? [{ line: lineAt(start), what: value.trim() }] : [])),
    statements: program.body.map((statement) => ({ line: lineAt(statement.start), what: kindOf(statement) })),
  };
}

function pathsBelow(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (skippedFolders.has(entry.name)) return [];
    return entry.isDirectory() ? pathsBelow(root, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`];
  });
}

/** From an offset to a 1-based line. */
function lineFinder(text: string): (offset: number) => number {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

function walk(node: Node, visit: (node: Node, parent: Node | undefined) => void, parent?: Node): void {
  visit(node, parent);
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) if (isNode(child)) walk(child, visit, node);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value;
}

function isFunction(node: Node): boolean {
  return node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression';
}

/** What a node reaches outside with, if it does. */
function outsideUse(node: Node, parent: Node | undefined): string | undefined {
  if (node.type === 'NewExpression' && isNamed(node.callee, 'Date') && node.arguments.length === 0) return 'new Date()';
  if (node.type === 'MemberExpression' && isNamed(node.object, 'Date') && isNamed(node.property, 'now')) return 'Date.now';
  if (node.type === 'MemberExpression' && isNamed(node.object, 'Math') && isNamed(node.property, 'random')) return 'Math.random';
  if (node.type !== 'Identifier' || !doorGlobals.has(node.name)) return undefined;
  const isMemberName = parent?.type === 'MemberExpression' && parent.property === node && !parent.computed;
  const isKey = parent?.type === 'Property' && parent.key === node && !parent.shorthand;
  const isTypeMember = parent?.type === 'TSPropertySignature' || parent?.type === 'TSMethodSignature';
  return isMemberName || isKey || isTypeMember ? undefined : node.name;
}

function isNamed(node: Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}

function importedBy(node: Node): string | undefined {
  if (node.type === 'ImportDeclaration' || node.type === 'ExportAllDeclaration') return node.source.value;
  if (node.type === 'ExportNamedDeclaration') return node.source?.value;
  const source = node.type === 'ImportExpression' || node.type === 'TSImportType' ? node.source : undefined;
  return source?.type === 'Literal' && typeof source.value === 'string' ? source.value : undefined;
}

/** Exported declarations that no doc comment stands before; one comment stands for all the lines of a group without blank lines. */
function undocumentedIn(statements: readonly Node[], text: string, docEnds: ReadonlySet<number>): Node[] {
  let documentedEnd = -1;
  return statements.filter((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration === null) return false;
    const isGrouped = text.slice(documentedEnd, statement.start) === '\n';
    const isDocumented = docEnds.has(text.slice(0, statement.start).trimEnd().length) || isGrouped;
    if (isDocumented) documentedEnd = statement.end;
    return !isDocumented;
  });
}

function exportedName(statement: Node): string {
  if (statement.type !== 'ExportNamedDeclaration' || statement.declaration === null) return '';
  const { declaration } = statement;
  const named = declaration.type === 'VariableDeclaration' ? declaration.declarations[0]?.id : declaration.id;
  return named?.type === 'Identifier' ? named.name : '';
}

/** import, re-export, type, table (an exported list or object), or the parser's own name for anything else. */
function kindOf(statement: Node): string {
  if (statement.type === 'ImportDeclaration') return 'import';
  if (statement.type === 'ExportAllDeclaration') return 're-export';
  if (statement.type !== 'ExportNamedDeclaration') return statement.type;
  const { declaration } = statement;
  if (declaration === null) return 're-export';
  if (declaration.type === 'TSTypeAliasDeclaration' || declaration.type === 'TSInterfaceDeclaration') return 'type';
  if (declaration.type !== 'VariableDeclaration') return declaration.type;
  return declaration.declarations.every(({ init }) => isTable(init)) ? 'table' : declaration.type;
}

function isTable(init: Node | null): boolean {
  if (init?.type === 'TSAsExpression' || init?.type === 'TSSatisfiesExpression') return isTable(init.expression);
  return init?.type === 'ArrayExpression' || init?.type === 'ObjectExpression';
}
