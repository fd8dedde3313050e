// Watches what kinds of files a scan comes by: environment files that git would commit, keys, key stores. What is found by its content needs no
// second finding for its name.

import type { Judgement, Sighted } from './collect.ts';
import { fileFindings, isEnvFile } from './file-findings.ts';
import type { KnownFile } from './file-findings.ts';
import type { RuleSet } from './rule-set.ts';
import type { Unit } from './source.ts';

/** Gathers files by name, and says at the end which of them should not be committed. */
export interface FileWatch {
  /** A text that git holds or is about to. */
  sawText(unit: Unit, bytes: Uint8Array): void;
  /** A file of the worktree; `describe` is only asked where the name says something. */
  sawFile(path: string, describe: () => Omit<KnownFile, 'path'>): void;
  /** Findings, without those for files in `alreadyFound`. */
  sightings(alreadyFound: ReadonlySet<string>): Sighted[];
}

/** How much of a file is looked at, in bytes. */
export const headBytes = 16_384;

const tellingName = /^id_|\.(?:pem|key|ppk|p8|asc|ovpn|openssh|der|pk8|gpg|pgp|p12|pfx|keystore|jks|bks|uber|bcfks|kdbx?|psafe3|agilekeychain|opvault|keychain|keychain-db)$/i;

/** A watch whose findings are those of the rules in `ruleSet`, unless `judgement` rules them out. */
export function createFileWatch(ruleSet: () => RuleSet, judgement: Judgement): FileWatch {
  const files: (KnownFile & { readonly unit?: Unit })[] = [];
  return {
    sawText: (unit, bytes) => {
      if (isTelling(unit.path)) files.push({ path: unit.path, isTracked: true, isIgnored: false, headBytes: bytes.slice(0, headBytes), unit });
    },
    sawFile: (path, describe) => {
      if (isTelling(path)) files.push({ path, ...describe() });
    },
    sightings: (alreadyFound) => {
      const units = new Map(files.map(({ path, unit }) => [path, unit]));
      const isWanted = ({ path, ruleId, confidence }: { path: string; ruleId: string; confidence: number }): boolean =>
        !alreadyFound.has(path) && !judgement.disabled.has(ruleId) && confidence >= judgement.minConfidence;
      return fileFindings(files.filter(({ path }) => !alreadyFound.has(path)))
        .filter(isWanted)
        .flatMap((found) => {
          const index = ruleSet().indexOf(found.ruleId);
          if (index === undefined) return [];
          const rule = ruleSet().rule(index);
          const { commit, author, date } = units.get(found.path) ?? {};
          const origin = { ...(commit !== undefined && { commit }), ...(author !== undefined && { author }), ...(date !== undefined && { date }) };
          const place = { file: found.path, line: found.line, column: 1, endLine: found.line, endColumn: 1, ...origin };
          const fingerprint = judgement.fingerprint(rule.id, Buffer.from(found.path));
          const { id: ruleId, title, provider } = rule;
          if (judgement.isAllowed({ ruleId, place, value: new Uint8Array(), line: '' })) return [];
          return [{ finding: { ruleId, title, provider, severity: found.severity, confidence: found.confidence, ...place, fingerprint, masked: '' }, identity: fingerprint }];
        });
    },
  };
}

function isTelling(path: string): boolean {
  return tellingName.test(path.slice(path.lastIndexOf('/') + 1)) || isEnvFile(path);
}
