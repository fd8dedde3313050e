// What a reporter gets and gives: a scan's result in, one document out. No I/O, and no value to leak: findings hold none.

import type { ScanResult } from './finding.ts';
import type { Severity } from './severity.ts';

/** What reporters need to know of a rule. */
export interface RuleSummary {
  readonly id: string;
  readonly title: string;
  readonly provider: string;
  readonly severity: Severity;
  readonly references: readonly string[];
}

/** Facts about the run that are not part of its result. */
export interface ReportContext {
  /** Version of secr. */
  readonly version: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** Every rule that could have reported, for formats that list them. */
  readonly rules: readonly RuleSummary[];
  /** Whether escape codes for colour may be written. */
  readonly hasColor: boolean;
  /** What was scanned, for headings: `.` or `history` or `staged changes`. */
  readonly subject: string;
}

/** Makes the whole document, ending with a line feed. */
export type Reporter = (result: ScanResult, context: ReportContext) => string;
