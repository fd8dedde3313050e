// Compiles rules and detectors into a rule set: for each rule the anchors that lead to it. Runs at build time for the catalogue, and at run
// time, once, for a user's own rules.

import type { Anchor, Detector } from './detector.ts';
import { EngineError } from './errors.ts';
import { extentOf, firstCharacters, lastCharacters } from './pattern/extent.ts';
import { findAnchors } from './pattern/literals.ts';
import { minNamedValue } from './kernel/layout.ts';
import { hasCode, isSubset, namedSets } from './pattern/character-set.ts';
import type { CharacterSet } from './pattern/character-set.ts';
import { parsePattern } from './pattern/syntax.ts';
import type { AssignedRule, Rule, SearchRule, TokenRule } from './rule.ts';
import { foldedName } from './rule-set.ts';
import type { CompiledRule, Route, RuleSetData } from './rule-set.ts';

/** Compiles a catalogue. Throws RULE_INVALID for a rule without an anchor, with two meanings or an unknown partner. */
export function compileRules(rules: readonly Rule[], detectors: readonly Detector[]): RuleSetData {
  const byId = new Map<string, number>();
  rules.forEach((rule, index) => {
    if (byId.has(rule.id)) throw invalid(rule.id, 'its id is used twice');
    byId.set(rule.id, index);
  });
  const table = new AnchorTable();
  for (const literal of escapeAnchors) table.add({ literal, shape: 'none' }, { decode: true });
  for (const detector of detectors) for (const anchor of detector.anchors.flatMap(inEverySpelling)) table.add(anchor, { detector: detector.name });
  const compiled = rules.map((rule, index) => compileRule(rule, index, rules, byId, table));
  return { rules: compiled, ...table.finish() };
}

/** An anchor that ignores case takes `-` and `.` for its `_`, too: `api_key`, `api-key`, `api.key`. */
function inEverySpelling(anchor: Anchor): Anchor[] {
  if (!anchor.ignoreCase || !anchor.literal.includes('_')) return [anchor];
  // At its edge a dot would be a member's: `options.key`.
  const separators = /^_|_$/.test(anchor.literal) ? ['_', '-'] : ['_', '-', '.'];
  return separators.map((separator) => ({ ...anchor, literal: anchor.literal.replaceAll('_', separator) }));
}

/** What escaped text begins with: printable ASCII as `\\x41` or `\\u0041` (the kernel asks for another escape behind it), and an escaped `://`. */
const escapeAnchors = ['\\x2', '\\x3', '\\x4', '\\x5', '\\x6', '\\x7', '\\u00', '%3A%2F%2F', '%3a%2f%2f', '&#x', '&#10', '&#11', '&#9'];

function compileRule(rule: Rule, index: number, rules: readonly Rule[], byId: ReadonlyMap<string, number>, table: AnchorTable): CompiledRule {
  const { id, title, provider, severity, checks, kind } = rule;
  const partners = rules.flatMap((other, number) => (other.kind === 'pair' && other.beside === id ? [number] : []));
  const base = { id, title, provider, severity, kind, ...(checks && { checks }), ...(partners.length > 0 && { partners }) };
  switch (rule.kind) {
    case 'token':
      return { ...base, ...compileToken(rule, index, table) };
    case 'assigned':
      return { ...base, ...compileAssigned(rule, index, table) };
    case 'search':
      return { ...base, ...compileSearch(rule, index, table) };
    case 'pair':
      if (!byId.has(rule.beside)) throw invalid(id, `the rule beside it, ${rule.beside}, does not exist`);
      return { ...base, pattern: rule.pattern, lines: rule.lines, ...(rule.as !== undefined && { toldAs: partnerOf(rule, rule.as, byId) }) };
    case 'detected':
      return { ...base, detector: rule.detector };
  }
}

function partnerOf({ id }: Rule, partner: string, byId: ReadonlyMap<string, number>): number {
  const index = byId.get(partner);
  if (index === undefined) throw invalid(id, `the rule it names, ${partner}, does not exist`);
  return index;
}

function compileToken(rule: TokenRule, index: number, table: AnchorTable): Partial<CompiledRule> {
  const node = parsePattern(rule.pattern, { ignoreCase: rule.ignoreCase === true, subset: 'rule' });
  const found = findAnchors(node, { minBytes: 3 });
  if (!found) throw invalid(rule.id, 'its pattern holds no literal to look for');
  const isOpenBefore = rule.open === 'before' || rule.open === 'both';
  const beginsWithWord = isSubset(firstCharacters(node), namedSets.word);
  for (const anchor of found) {
    table.add(
      {
        literal: anchor.literal,
        ...(anchor.ignoreCase && { ignoreCase: true }),
        ...(anchor.run.minRun > 0 ? { shape: 'run', minRun: Math.min(anchor.run.minRun, maxKernelRun), runClass: runClassOf(anchor.run.set) } : { shape: 'none' }),
        ...(anchor.before.max === 0 && beginsWithWord && !isOpenBefore && { startsWord: true }),
      },
      { rule: index, before: [anchor.before.min, Math.min(anchor.before.max, maxBefore)] },
    );
  }
  const { max } = extentOf(node);
  const prefix = found.length === 1 && found[0]?.isPrefix ? found[0].literal : commonPrefix(found.filter(({ isPrefix }) => isPrefix).map(({ literal }) => literal));
  return {
    pattern: rule.pattern,
    ...(rule.ignoreCase && { ignoreCase: true }),
    ...(rule.open && { open: rule.open }),
    ...(rule.context && { context: rule.context.map((word) => word.toLowerCase()) }),
    after: printable(lastCharacters(node)),
    maxLength: Math.min(max, maxMatch),
    ...(prefix.length >= 3 && { prefix }),
  };
}

/** Most characters of a run the kernel checks: further ones hardly filter more. */
const maxKernelRun = 40;
/** Most characters tried before an anchor, and most of a whole match. */
const maxBefore = 256;
const maxMatch = 8192;

function compileAssigned(rule: AssignedRule, index: number, table: AnchorTable): Partial<CompiledRule> {
  const shortest = extentOf(parsePattern(rule.pattern, { ignoreCase: rule.ignoreCase === true, subset: 'rule' })).min;
  for (const name of rule.names) {
    const starts = nameStarts(name).filter(({ length }) => length >= 4);
    if (starts.length === 0) throw invalid(rule.id, `the name ${name} is too short to look for`);
    for (const start of starts) table.addName(start, index);
    // Values too short to be found by their run are found by their name, where that is a rare word.
    const [only = '', ...others] = starts;
    if (shortest >= minNamedValue || others.length > 0 || only.length < rareWord) continue;
    table.add({ literal: only, ignoreCase: true, shape: 'assignment', minRun: shortest }, { detector: 'assignment' });
  }
  return { pattern: rule.pattern, ...(rule.ignoreCase && { ignoreCase: true }), names: rule.names.map(foldedName) };
}

/** A word of so many letters stands seldom enough in code to be looked for wherever it stands. */
const rareWord = 6;

/** What a name begins with in a text: its first part where that tells it from others, else all of it in every spelling. */
function nameStarts(name: string): string[] {
  const parts = name.toLowerCase().split(/[_\-. ]/);
  const [first = ''] = parts;
  return first.length >= 4 && !ordinaryParts.has(first) ? [first] : spellings.map((separator) => parts.join(separator));
}

const spellings = ['', '_', '-', '.', ' '] as const;
// Words of code and prose: they tell nothing of a vendor unless the rest of the name stands with them.
const ordinaryParts = new Set(
  `
  abstract access account actions active admin alpha amazon analytics apikey apollo app application arize assembly atlas auth authoring authorize azure bandwidth batch
  bird blob blue boost bootstrap box bridge buffer cake call central certificate channel chat check checkout circle client climate cloud cluster code coder
  coin computer conda config connect consumer content convert corp credential crypto current customer data dataset deep deploy developer diffusion dify
  digital docker document eden elastic email embedding encryption enterprise entra event exchange expo face fast flat float fresh front full function functions
  gate gateway github global google hash hass heap help here hmac home host identity infra intelligence iterable join jump keypair keys last line linear lemon linked live
  magic mail mailbox make management master message meta metal microsoft name news next nomad nonce node oauth open organization origin packet page pass
  password personal platform poly premium primary priv private project prompt public pulse push raven read recognizer record recovery refresh registration
  registry relay renewal reporter response rest ring robot role runner search secret secure security seed segment send sending serp server service session
  setup shared signal signature signing silicon space spaces speech split square stability status storage stream subscription super technical tele test
  text time tiny together token transaction transfer translator true tunnel turbo user value vault webhook weights write writer zero zone
  `
    .trim()
    .split(/\s+/),
);

function compileSearch(rule: SearchRule, index: number, table: AnchorTable): Partial<CompiledRule> {
  for (const keyword of rule.keywords) {
    if (keyword.length < 3) throw invalid(rule.id, `the keyword ${keyword} is too short to look for`);
    table.add({ literal: keyword.toLowerCase(), ignoreCase: true, shape: 'none' }, { rule: index, before: [0, 0] });
  }
  if (rule.keywords.length === 0) throw invalid(rule.id, 'it has no keyword to look for');
  return { pattern: rule.pattern, ...(rule.ignoreCase && { ignoreCase: true }), ...(rule.secretGroup !== undefined && { secretGroup: rule.secretGroup }) };
}

/** Gathers anchors: one for each literal and shape, with the weakest demands of all its routes. */
class AnchorTable {
  readonly #anchors = new Map<string, { anchor: Anchor; routes: Route[] }>();
  readonly #names = new Map<string, Set<number>>();

  add(anchor: Anchor, route: Route): void {
    // Runs without a digit are looked for in another way, so their anchors stay apart.
    const key = `${anchor.ignoreCase ? 'i' : ''}${anchor.shape}${anchor.startsWord ? 'w' : ''}${/\d/.test(anchor.runClass ?? '') ? 'd' : ''}:${anchor.literal}`;
    const known = this.#anchors.get(key);
    if (!known) {
      this.#anchors.set(key, { anchor, routes: [route] });
      return;
    }
    known.anchor = weaker(known.anchor, anchor);
    if (!known.routes.some((other) => JSON.stringify(other) === JSON.stringify(route))) known.routes.push(route);
  }

  addName(start: string, rule: number): void {
    const rules = this.#names.get(start) ?? new Set();
    this.#names.set(start, rules.add(rule));
  }

  finish(): Pick<RuleSetData, 'anchors' | 'names'> {
    return { anchors: [...this.#anchors.values()], names: Array.from(this.#names, ([start, rules]) => ({ start, rules: [...rules] })) };
  }
}

function weaker(one: Anchor, other: Anchor): Anchor {
  const minRun = Math.min(one.minRun ?? 0, other.minRun ?? 0);
  if (one.shape !== 'run' || !one.runClass || !other.runClass) return { ...one, minRun };
  const runClass = one.runClass === other.runClass ? one.runClass : runFamily.find((body) => includes(body, one.runClass ?? '') && includes(body, other.runClass ?? ''));
  return { ...one, minRun, runClass: runClass ?? anyRun };
}

/** Classes a run may have, from the narrowest: the kernel has room for a few, so each run takes the narrowest that holds it. */
const runFamily = [
  '0-9',
  '0-9a-f',
  '0-9A-F',
  '0-9A-Fa-f',
  'a-z',
  'A-Z',
  'A-Za-z',
  'a-z0-9',
  'A-Z0-9',
  'A-Za-z0-9',
  'A-Za-z0-9_',
  'A-Za-z0-9_\\-',
  'A-Za-z0-9+/=',
  'A-Za-z0-9_.\\-',
  'A-Za-z0-9+/=_\\-',
  'A-Za-z0-9+/=_.\\-',
  '!-~',
];
const anyRun = '\x01-\xff';

function runClassOf(set: CharacterSet): string {
  return runFamily.find((body) => isSubset(set, familySet(body))) ?? anyRun;
}

function includes(outer: string, inner: string): boolean {
  return isSubset(familySet(inner), familySet(outer));
}

function familySet(body: string): CharacterSet {
  return lastCharacters(parsePattern(`[${body.replaceAll('/', '\\/')}]`));
}

function printable(set: CharacterSet): string {
  let characters = '';
  for (let code = 0x21; code < 0x7f; code++) if (hasCode(set, code)) characters += String.fromCharCode(code);
  return characters;
}

function commonPrefix(literals: readonly string[]): string {
  const [first = '', ...others] = literals;
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}

function invalid(id: string, why: string): EngineError {
  return new EngineError('RULE_INVALID', `rule ${id}: ${why}`);
}
