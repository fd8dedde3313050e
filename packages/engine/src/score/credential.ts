// Decides whether a value that a name is given is a credential: the name's meaning, the value's look and the place they stand in, as one confidence.

import type { AssignmentForm } from '../assignment.ts';
import type { FileFacts } from '../file-facts.ts';
import { lowered } from '../severity.ts';
import type { Severity } from '../severity.ts';
import { nameMeaning, vagueWeight } from './name.ts';
import type { NameKind, NameMeaning } from './name.ts';
import { nonSecretReason } from './non-secret.ts';
import { passwordLikeness } from './password.ts';
import { placeholderReason } from './placeholder.ts';
import { randomness } from './randomness.ts';

/** A judgement of at least this confidence is reported. */
export const credentialThreshold = 0.5;

/** Shortest key, token or secret, in characters. */
export const shortestMade = 8;

/** What is known of an assignment. */
export interface CredentialEvidence {
  readonly name: string;
  readonly value: string;
  readonly quoted: boolean;
  readonly form: AssignmentForm;
  readonly facts: FileFacts;
  /** The line the value stands in. */
  readonly line: string;
}

/** A finding's weight and rule, or why it is none. */
export type CredentialJudgement = { readonly confidence: number; readonly severity: Severity; readonly ruleId: string } | { readonly dropped: string };

/** Judges one assignment; a drop says why. */
export function judgeCredential(evidence: CredentialEvidence): CredentialJudgement {
  const { name, value, facts, line } = evidence;
  if (facts.role === 'lock') return { dropped: 'lock file' };
  const meaning = nameMeaning(name);
  if (meaning.kind === undefined) return { dropped: 'name' };
  const reason = placeholderReason(value, name) ?? nonSecretReason(value, name, line) ?? contextReason(evidence);
  if (reason !== undefined) return { dropped: reason };
  const random = randomness(value);
  if (evidence.form === 'argument' && random < 0.5 && !isSetter(evidence)) return { dropped: 'not an assignment' };
  const look = meaning.kind === 'password' ? Math.max(passwordLikeness(value), random, settingLikeness(evidence)) : keyLikeness(value, random, meaning);
  const confidence = look * formTrust[evidence.form] * meaning.weight ** 0.5 * kindTrust(evidence);
  if (confidence < credentialThreshold) return { dropped: 'unlikely' };
  return {
    confidence: Math.min(confidence, 0.97),
    severity: severityOf(evidence, meaning.kind, random),
    ruleId: /private[-_.]?key$/i.test(name) ? 'generic-private-key' : ruleIds[meaning.kind],
  };
}

/** Keys, tokens and secrets are made by machines; what a person typed counts only with digits or signs in it. */
function keyLikeness(value: string, random: number, meaning: NameMeaning): number {
  if (value.length < shortestMade || /\s/.test(value.trim())) return 0.2;
  // A name as vague as `STEAM_KEY` needs a long value that nobody could have written.
  if (meaning.weight <= vagueWeight) return random > 0.97 && value.length >= 16 && /\d/.test(value) && /^[\w+/=-]+$/.test(value) ? 0.95 : 0.2;
  if (random >= (/\d/.test(value) ? 0.5 : 0.75)) return value.length < 12 ? 0.4 + 0.3 * random : 0.55 + 0.4 * random;
  if (meaning.weight < 1) return 0.3;
  return /^[\w!@#$%^&*+-]{8,}$/.test(value) && /\d/.test(value) && /[A-Za-z]/.test(value) && passwordLikeness(value) >= 0.85 ? 0.55 : 0.3;
}

/** Files and lines whose values are texts for people, or types. */
function contextReason(evidence: CredentialEvidence): string | undefined {
  const { facts, value, line, quoted } = evidence;
  if (/badge\.svg\?|shields\.io/.test(line)) return 'badge';
  if (!quoted && facts.kind === 'prose' && /^[a-z]\w*_(?:pass|password|pwd|token|secret|key)$/.test(value)) return 'reference';
  if (/(?:^|[/\\._-])(?:locales?|i18n|l10n|lang|langs|languages?|translations?|messages)(?:[/\\._-]|$)/i.test(facts.path) && !/\d/.test(value)) return 'translation';
  if (facts.extension === 'map' || /^\s*(?:\/\/|#|\*|--|;)?\s*@(?:param|type|return|see|link)/.test(line)) return 'documentation';
  return undefined;
}

/** In settings, where a bare word is a value and not a name of the program, any word that is given to a password is one. */
function settingLikeness({ facts, form, line, name, value }: CredentialEvidence): number {
  const isPlainOption = name.startsWith('-') || /^\s*(?:ENV|ARG|set|setx)\s/i.test(line);
  const isSetting =
    facts.hasBareValues &&
    !markedUp.has(facts.extension) &&
    (facts.kind === 'env' || facts.kind === 'config' || facts.kind === 'script') &&
    settingForms.has(form) &&
    (form !== 'option' || isPlainOption);
  return isSetting && /^[a-z][A-Za-z]{3,}(?:[-_][A-Za-z]+)*$/.test(value) ? 0.56 : 0;
}

/** Formats that hold texts for people as often as settings. */
const markedUp: ReadonlySet<string> = new Set('xml plist config resx strings xaml axaml'.split(' '));

const settingForms: ReadonlySet<AssignmentForm> = new Set<AssignmentForm>(['assign', 'option', 'fallback', 'listed']);

/** Calls that give a value to a name, or take it as a default; others only mention both. */
function isSetter({ name, line }: CredentialEvidence): boolean {
  const call = new RegExp(`([\\w.$]+)\\s*\\(\\s*(?:[\\w.$]+,\\s*)?["']?${name.replace(/[.$]/g, '\\$&')}`).exec(line)?.[1];
  if (call === undefined) return nameMeaning(name).kind !== undefined && new RegExp(`${name.replace(/[.$]/g, '\\$&')}\\(`).test(line);
  return /(?:set|put|add|define|env|property|prop|header|field|param|params|parameter|fill|type|with|append|insert|option|config|attr|assign|store|write|get|fetch|default|create|entry|of|pair|keys|input|login|connect|auth)\w*$/i.test(
    call,
  );
}

const formTrust: Readonly<Record<AssignmentForm, number>> = {
  assign: 1,
  compare: 0.9,
  argument: 0.92,
  element: 0.95,
  option: 0.95,
  listed: 1,
  fallback: 0.97,
  embedded: 0.95,
};

function kindTrust({ facts, quoted, value }: CredentialEvidence): number {
  if (facts.role === 'minified' || facts.kind === 'markup') return 0.8;
  if (facts.kind === 'prose') return quoted || /\d/.test(value) ? 0.9 : 0.6;
  return 1;
}

function severityOf({ facts, form }: CredentialEvidence, kind: NameKind, random: number): Severity {
  const isQuiet = facts.role !== 'source' && facts.role !== 'vendored';
  if (isQuiet) return lowered('medium');
  const isDeployed = facts.kind === 'env' || (facts.kind === 'config' && /prod(?:uction)?\b/i.test(facts.path));
  return isDeployed && form === 'assign' && random > 0.95 && kind !== 'password' ? 'high' : 'medium';
}

const ruleIds: Readonly<Record<NameKind, string>> = {
  password: 'generic-password',
  token: 'generic-api-token',
  key: 'generic-api-token',
  secret: 'generic-secret',
};
