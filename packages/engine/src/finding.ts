// What a scan reports. A finding says where a secret stands and what it is; it never holds the value.

import type { Severity } from './severity.ts';

/**
 * A place in a text. Lines and columns are 1-based, columns count UTF-16 code units, the end is exclusive.
 * `file` is relative to the folder the scan was started in, in scans of git data to the repository's root, with `/` between its parts;
 * inside an archive the member follows the archive after `!/`.
 */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The commit that introduced it: 40 or 64 hexadecimal digits. Only in scans of history. */
  readonly commit?: string;
  readonly author?: string;
  /** ISO 8601, with the author's offset. */
  readonly date?: string;
}

/** One secret, at the first place it was seen. */
export interface Finding extends Place {
  readonly ruleId: string;
  readonly title: string;
  readonly provider: string;
  readonly severity: Severity;
  /** 0…1: how sure the engine is that this is a real secret. */
  readonly confidence: number;
  /** Keyed hash of rule and value, 32 hexadecimal digits: stable across moves, renames and squashes. */
  readonly fingerprint: string;
  /** A form that may be shown: the public prefix of the format, never a part of the value. */
  readonly masked: string;
  /** The other places where the same secret stands, `placesPerFinding` at most; each of them is a finding too. */
  readonly places?: readonly Place[];
}

/** Something the scan did not read, and why. */
export interface Skipped {
  readonly path: string;
  readonly reason: SkipReason;
}

/** Why something was not scanned, or not wholly. */
export type SkipReason =
  | 'unreadable'
  | 'not a regular file'
  | 'symbolic link'
  | 'binary'
  | 'ignored'
  | 'excluded'
  | 'installed packages'
  | 'nested too deep'
  | 'too large'
  | 'archive limit reached'
  | 'archive encrypted'
  | 'archive damaged'
  | 'compression not supported'
  | 'decode limit reached'
  | 'time limit reached'
  | 'finding limit reached'
  | 'object missing'
  | 'object damaged'
  | 'submodule'
  | 'vanished';

/** What a scan covered. A scan that read nothing is not a success. */
export interface Coverage {
  readonly files: number;
  readonly bytes: number;
  readonly commits: number;
  readonly durationMs: number;
  readonly skipped: readonly Skipped[];
}

/** One credential that several services, or environments of one, use: an agent copied it, or a person did. */
export interface SharedCredential {
  readonly title: string;
  /** The first place in each service or env file. */
  readonly places: readonly Place[];
}

/** The whole result of a scan, findings in the order of file, line and column. */
export interface ScanResult {
  /** From which severity on a check is to fail, where the configuration says so. */
  readonly failOn?: Severity | 'none';
  readonly findings: readonly Finding[];
  readonly shared: readonly SharedCredential[];
  readonly coverage: Coverage;
}
