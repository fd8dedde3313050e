// What a request and its files say about a scan, made ready: which rules, what is left out, what is allowed, how values are hashed. I/O.

import { join, relative } from 'node:path';
import type { Assets } from './assets.ts';
import type { Candidate, Judgement } from './collect.ts';
import { compileRules } from './compile.ts';
import { createAllowList } from './config/allowance.ts';
import type { Allowance } from './config/allowance.ts';
import type { Baseline } from './config/baseline.ts';
import { parseConfig } from './config/config.ts';
import { translateGitleaks } from './config/gitleaks.ts';
import { createPathMatcher } from './config/glob.ts';
import { createIgnoreMatcher, parseGitleaksIgnore, parseSecretsBaseline } from './config/ignore-files.ts';
import type { ImportedIgnore } from './config/ignore-files.ts';
import { nearestName } from './config/nearest-name.ts';
import { EngineError } from './errors.ts';
import { readSmallFile } from './git/repository.ts';
import { maxFileBytes } from './limits.ts';
import type { SearchRule } from './rule.ts';
import { mergeRuleSets } from './rule-set.ts';
import type { RuleSet, RuleSetData } from './rule-set.ts';
import type { Severity } from './severity.ts';

/** A configuration file: `secr.json` as text, or another tool's, already parsed by the caller. */
export interface ConfigText {
  /** Absolute, or relative to the scan's root. */
  readonly file: string;
  readonly text: string;
  /** A gitleaks configuration, parsed from TOML. */
  readonly gitleaks?: unknown;
}

/** What of a request decides the settings. */
export interface SettingsRequest {
  readonly root: string;
  readonly configText?: ConfigText;
  readonly baseline?: Baseline;
  readonly minConfidence?: number;
  readonly onlyRules?: readonly string[];
  readonly maxFileBytes?: number;
}

/** Settings of one scan. */
export interface Settings {
  /** Catalogue and user's rules. */
  readonly ruleSet: () => RuleSet;
  /** The user's rules alone; they have a kernel of their own. Undefined when there are none. */
  readonly userRules: RuleSetData | undefined;
  readonly judgement: Judgement;
  /** True for paths, relative to the root, that the configuration leaves out; for a folder, with a slash at its end, with all that is in it. */
  readonly isExcluded: (path: string) => boolean;
  readonly maxFileBytes: number;
  readonly failOn?: Severity | 'none';
}

/** Reads and checks everything that can be wrong before anything is scanned. Throws EngineError naming the file and what is wrong in it. */
export function readSettings(request: SettingsRequest, assets: Assets): Settings {
  const config = readConfig(request, assets);
  const userRules = config.rules.length > 0 ? compileRules(config.rules, []) : undefined;
  const ruleSet = userRules ? once(() => mergeRuleSets(assets.ruleSet(), userRules)) : () => assets.ruleSet();
  const disabled = disabledRules(config, request.onlyRules, ruleSet);
  const toConfig = request.configText ? relative(join(request.root, request.configText.file, '..'), request.root) : '';
  const isIgnored = createPathMatcher(config.ignore);
  // A glob that takes a path back may take it back out of any folder.
  const canPrune = config.ignore.every((glob) => !glob.startsWith('!'));
  return {
    ruleSet,
    userRules,
    judgement: {
      fingerprint: createFingerprint(request.baseline?.salt ?? unkeyed),
      minConfidence: request.minConfidence ?? config.minConfidence ?? 0,
      disabled,
      isAllowed: createAllowance(config.allow, importedIgnores(request.root), ruleSet),
    },
    isExcluded: config.ignore.length === 0 ? () => false : (path) => (canPrune || !path.endsWith('/')) && isIgnored(toConfig === '' ? path : join(toConfig, path)),
    maxFileBytes: request.maxFileBytes ?? config.maxFileBytes ?? maxFileBytes,
    ...(config.failOn && { failOn: config.failOn }),
  };
}

/** Without a baseline there is no salt: fingerprints are then equal everywhere, and say no more than that two values are the same. */
const unkeyed = 'secr';

interface ReadConfig {
  readonly ignore: readonly string[];
  readonly disable: readonly string[];
  readonly rules: readonly SearchRule[];
  readonly allow: readonly Allowance[];
  readonly minConfidence?: number;
  readonly maxFileBytes?: number;
  readonly failOn?: Severity | 'none';
  /** True when only the user's own rules are wanted. */
  readonly replacesCatalogue?: boolean;
}

function readConfig({ configText }: SettingsRequest, assets: Assets): ReadConfig {
  if (!configText) return { ignore: [], disable: [], rules: [], allow: [] };
  const { file, text, gitleaks } = configText;
  if (gitleaks === undefined) return parseConfig(text, file, new Set(assets.ruleSet().ids()));
  const { rules, allow, disable, extendsDefault } = translateGitleaks(gitleaks, file);
  const known = new Set([...assets.ruleSet().ids(), ...rules.map(({ id }) => id)]);
  const unknown = disable.find((id) => !known.has(id));
  if (unknown !== undefined) {
    throw new EngineError('IMPORT_INVALID', `${file}: extend.disabledRules names ${unknown}, which is no rule here`, {
      hint: 'secr rules lists the rules; leave out what they need not be told',
    });
  }
  return { rules, allow, disable, ignore: [], replacesCatalogue: !extendsDefault };
}

function disabledRules(config: ReadConfig, onlyRules: readonly string[] | undefined, ruleSet: () => RuleSet): ReadonlySet<string> {
  if (onlyRules === undefined && !config.replacesCatalogue) return new Set(config.disable);
  const known = new Set(ruleSet().ids());
  for (const id of onlyRules ?? []) {
    if (known.has(id)) continue;
    const nearest = nearestName(id, known);
    throw new EngineError('RULE_UNKNOWN', `no rule has the id ${id}`, { hint: nearest === undefined ? 'secr rules lists them' : `did you mean ${nearest}? secr rules lists them` });
  }
  const wanted = new Set(onlyRules ?? config.rules.map(({ id }) => id));
  return new Set([...config.disable, ...[...known].filter((id) => !wanted.has(id))]);
}

function createFingerprint(salt: string): Judgement['fingerprint'] {
  // Loaded when something was found: most scans find nothing.
  const crypto = once(() => process.getBuiltinModule('node:crypto'));
  return (ruleId, value) => crypto().createHmac('sha256', salt).update(`${ruleId}\0`).update(value).digest('hex').slice(0, 32);
}

/** Lists of other tools that lie in the root. A link is not followed, and a file over 1 MiB not read. */
function importedIgnores(root: string): ImportedIgnore[] {
  const read = (name: string): string | undefined => readSmallFile(join(root, name))?.toString('utf8');
  const gitleaks = read('.gitleaksignore');
  const secrets = read('.secrets.baseline');
  return [
    ...(gitleaks === undefined ? [] : parseGitleaksIgnore(gitleaks, '.gitleaksignore')),
    ...(secrets === undefined ? [] : parseSecretsBaseline(secrets, '.secrets.baseline')),
  ];
}

function createAllowance(allow: readonly Allowance[], ignores: readonly ImportedIgnore[], ruleSet: () => RuleSet): Judgement['isAllowed'] {
  const findAllowance = createAllowList(allow);
  const isImported = once(() => createIgnoreMatcher(ignores, new Set(ruleSet().ids())));
  return ({ ruleId, place, value, line }: Candidate) => {
    const { file, commit } = place;
    const text = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    if (ignores.length > 0 && isImported()({ file, line: place.line, ruleId, ...(commit !== undefined && { commit }) }, () => sha1(text))) return true;
    if (allow.length === 0) return false;
    const secret = text.toString('utf8');
    return findAllowance({ ruleId, file, secret, match: secret, line, ...(commit !== undefined && { commit }) }) !== undefined;
  };
}

function sha1(value: Buffer): string {
  return process.getBuiltinModule('node:crypto').createHash('sha1').update(value).digest('hex');
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
