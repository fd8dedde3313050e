// The door of @secr/engine.

export { loadAssets } from './assets.ts';
export type { Assets } from './assets.ts';
export { parseBaseline, pruneBaseline, serializeBaseline, updateBaseline } from './config/baseline.ts';
export type { Baseline, BaselineEntry } from './config/baseline.ts';
export { EngineError, errorCodes } from './errors.ts';
export type { ErrorCode } from './errors.ts';
export type { Coverage, Finding, Place, ScanResult, SharedCredential, Skipped, SkipReason } from './finding.ts';
export type { Reporter, ReportContext, RuleSummary } from './report.ts';
export { createBlockedReporter } from './reporters/blocked.ts';
export { createTextReporter } from './reporters/text.ts';
export type { TextReportOptions } from './reporters/text.ts';
export { createRunner } from './run.ts';
export type { Runner, ScanRequest, Target } from './run.ts';
export { isAtLeast, severities } from './severity.ts';
export type { Severity } from './severity.ts';
export { printable } from './terminal-text.ts';
