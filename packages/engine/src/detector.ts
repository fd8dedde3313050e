// What a detector is: the grammar of one kind of secret that a pattern alone does not describe.

import type { FileFacts } from './file-facts.ts';
import type { Severity } from './severity.ts';

/**
 * The check the kernel makes behind an anchor before it reports it.
 * none: nothing; run: `minRun` characters of `runClass` follow; assignment: an operator and a value follow the name that the anchor stands in;
 * userinfo: `name:password@` follows within 256 bytes, before any blank, quote or slash.
 */
export type AnchorShape = 'none' | 'run' | 'assignment' | 'userinfo';

/** A literal that must stand in the text before a rule is looked at. */
export interface Anchor {
  /** At least 3 bytes. */
  readonly literal: string;
  /** True to match letters of any case; `_` in the literal then also matches `-`, `.` and nothing else. */
  readonly ignoreCase?: boolean;
  readonly shape: AnchorShape;
  /** For `run`: how many characters must follow, and which ones may. */
  readonly minRun?: number;
  /** For `run`: a bracket expression body, `A-Za-z0-9_-`. */
  readonly runClass?: string;
  /** True where a letter, digit or underscore before the anchor rules it out. */
  readonly startsWord?: boolean;
}

/** Where a detector is asked to look. `text` is the kernel's memory: read it in place, and only between `start` and `end`. */
export interface Sighting {
  readonly text: Buffer;
  /** Bounds of the file's text in it. */
  readonly start: number;
  readonly end: number;
  /** Where the anchor stands. */
  readonly at: number;
  readonly anchor: Anchor;
  readonly facts: FileFacts;
}

/** A secret that a detector recognised: offsets into `Sighting.text`, of the value alone. */
export interface Detection {
  readonly start: number;
  readonly end: number;
  /** The rule to report it under: one whose `detector` names the detector. */
  readonly ruleId: string;
  /** 0…1, before the file's role is taken into account. */
  readonly confidence: number;
  /** When it differs from the rule's. */
  readonly severity?: Severity;
  /** More secrets that the same anchor leads to: the entries of a Kubernetes Secret, say. */
  readonly further?: readonly Detection[];
}

/** Finds one kind of secret: the kernel finds the anchors, `detect` looks around each. */
export interface Detector {
  readonly name: string;
  readonly anchors: readonly Anchor[];
  /** Undefined: not a secret of this kind. */
  detect(sighting: Sighting): Detection | undefined;
}
