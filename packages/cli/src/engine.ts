// What the commands need of @secr/engine, as one value that is handed in: a hot path loads only its own part, and tests
// hand in another.

import type { Baseline, Finding, Reporter, RuleSummary, ScanRequest, ScanResult, TextReportOptions } from '@secr/engine';

/** The formats of `--format`, the first being the default. */
export const formats = ['text', 'json', 'sarif', 'junit', 'csv', 'gitlab', 'github', 'html'] as const;

/** One of `formats`. */
export type Format = (typeof formats)[number];

/** The engine's side of the commands. */
export interface Engine {
  runScan(request: ScanRequest): ScanResult;
  /** Every rule that can report. */
  listRules(): readonly RuleSummary[];
  createTextReporter(options: TextReportOptions): Reporter;
  createBlockedReporter(consequence: string): Reporter;
  readonly reporters: Readonly<Record<Exclude<Format, 'text'>, Reporter>>;
  /** Throws BASELINE_INVALID. */
  parseBaseline(text: string, fileName: string): Baseline;
  serializeBaseline(baseline: Baseline): string;
  updateBaseline(baseline: Baseline, findings: readonly Finding[], today: string): Baseline;
  pruneBaseline(baseline: Baseline, findings: readonly Finding[]): Baseline;
}
