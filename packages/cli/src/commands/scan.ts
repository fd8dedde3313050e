// `secr scan`: finds secrets in files, in what is staged, in history or on standard input.

import type { ReportContext, ScanResult, Target } from '@secr/engine';
import type { OptionTable, OptionValues } from '../args.ts';
import { defineCommand, type Invocation, type Result } from '../command.ts';
import { formats, type Engine, type Format } from '../engine.ts';
import { CliError } from '../errors.ts';
import { exitCodes } from '../exit-codes.ts';
import { given } from '../given.ts';
import type { Io } from '../io.ts';
import { counted, createProgress, errorText, failureLine, styleOf, successLine } from '../output.ts';
import { coverageProblem, failing, redacted, scanProject } from '../project-scan.ts';
import { version } from '../version.ts';

const options = {
  staged: { kind: 'flag', summary: 'what is staged for the next commit' },
  history: { kind: 'flag', summary: 'every commit of every branch and tag' },
  since: { kind: 'text', value: 'REF', summary: 'commits after this revision' },
  range: { kind: 'text', value: 'A..B', summary: 'commits of this range' },
  stdin: { kind: 'flag', summary: 'standard input' },
  'stdin-name': { kind: 'text', value: 'NAME', summary: 'file name to report standard input under, which also tells its language' },
  'fail-on': {
    kind: 'choice',
    choices: ['high', 'medium', 'low', 'none'],
    summary: 'least severity that ends with code 1 (default: any finding)',
  },
  format: { kind: 'choice', choices: formats, short: 'f', summary: 'form of the report (default: text)' },
  output: { kind: 'text', value: 'FILE', completes: 'file', short: 'o', summary: 'write the report to this file' },
  baseline: {
    kind: 'text',
    value: 'FILE',
    completes: 'file',
    summary: 'leave out findings that this file knows (default: .secr-baseline.json, where there is one)',
  },
  redact: { kind: 'flag', summary: 'leave even the public prefix of a secret out of every report' },
  'min-confidence': { kind: 'number', least: 0, most: 1, hasFraction: true, summary: 'leave out findings less sure than this, from 0 to 1' },
  rule: { kind: 'list', value: 'ID', summary: 'look for this rule only; may be given several times' },
  'max-file-bytes': { kind: 'number', least: 1, most: Number.MAX_SAFE_INTEGER, summary: 'skip larger files, and say so' },
  threads: { kind: 'number', least: 1, most: 64, summary: 'threads to use (default: by the amount of work)' },
  config: { kind: 'text', value: 'FILE', completes: 'file', summary: 'settings and rules (default: secr.json, where there is one)' },
  'gitleaks-config': { kind: 'text', value: 'FILE', completes: 'file', summary: 'rules in the TOML form of gitleaks' },
  quiet: { kind: 'flag', short: 'q', summary: 'only findings and errors' },
  verbose: { kind: 'flag', summary: 'also what was skipped and why, every further place, and public prefixes' },
  progress: { kind: 'flag', isNegatable: true, summary: 'show progress on stderr (default: on a terminal)' },
} as const satisfies OptionTable;

type Options = OptionValues<typeof options>;

/** The command. */
export const scan = defineCommand<typeof options>({
  name: 'scan',
  summary: 'Finds secrets in files, in staged changes, in git history or on standard input',
  description:
    'Scans the current folder, or the files and folders given. Values are never printed. A line that ends in a comment with ' +
    'secr:allow and a reason is left out, as is everything the baseline knows.',
  operands: { usage: '[PATH…]', least: 0, most: Infinity },
  options,
  examples: [
    { line: 'secr scan', text: 'this folder' },
    { line: 'secr scan --staged', text: 'what the next commit would hold' },
    { line: 'secr scan --history', text: 'everything that was ever committed' },
    { line: 'secr scan --range origin/main..HEAD', text: 'what a branch adds' },
    { line: 'secr scan --fail-on high', text: 'end with 1 only for what is usable alone' },
    { line: 'secr scan -f sarif -o secr.sarif', text: 'a report for code scanning' },
    { line: 'git log -p | secr scan --stdin', text: 'any text' },
  ],
  exitCodes: {
    0: 'nothing found at or above the threshold',
    1: 'findings at or above the threshold',
    2: 'wrong usage, bad input, an error, or nothing that could be scanned',
    130: 'stopped with Ctrl-C',
  },
  run,
});

async function run({ io, options: wanted, operands, loadEngine }: Invocation<typeof options>): Promise<Result> {
  const { paths, missing } = withoutMissing(io, operands);
  const { target, subject } = targetOf(io, wanted, paths);
  const startedAt = io.now().toISOString();
  const engine = await loadEngine();
  const result = scanWithProgress(engine, io, wanted, target);
  const report = reportOf(engine, wanted.redact === true ? redacted(result) : result, wanted, {
    version,
    startedAt,
    // The text report names no rules, and listing them is not free.
    rules: (wanted.format ?? 'text') === 'text' ? [] : engine.listRules(),
    hasColor: wanted.output === undefined && styleOf(io, 'stdout').hasColor,
    subject,
  });
  const problems = [...missing.map(missingPath), coverageProblem(result, target)].filter((problem) => problem !== undefined);
  const isFailing = failing(result, wanted['fail-on']).length > 0;
  const exitCode = problems.length > 0 ? exitCodes.error : isFailing ? exitCodes.findings : exitCodes.clean;
  const error = problems.map((problem) => errorText(styleOf(io, 'stderr'), problem)).join('');
  if (wanted.output === undefined) return { exitCode, error, ...(error !== '' && isEmptyText(result, wanted) ? {} : { out: report }) };
  io.replaceFile(wanted.output, report);
  return { exitCode, error: error !== '' || wanted.quiet === true ? error : fileLine(io, result, wanted.output) };
}

/** When nothing at all is there, the engine says so. */
function withoutMissing(io: Io, operands: readonly string[]): { paths: readonly string[]; missing: readonly string[] } {
  const missing = operands.filter((path) => !io.exists(path));
  if (missing.length === operands.length) return { paths: operands, missing: [] };
  return { paths: operands.filter((path) => !missing.includes(path)), missing };
}

/** A path that is not there is no reason not to look at the others, though the scan cannot count as done. */
function missingPath(path: string): CliError {
  return new CliError('PATH_MISSING', `${path} does not exist`, { hint: 'check the path; it is taken relative to the current folder' });
}

/** The text for eyes would say that nothing was found. */
function isEmptyText({ coverage }: ScanResult, { format }: Options): boolean {
  return coverage.files === 0 && (format ?? 'text') === 'text';
}

/** What one option asks to scan. The target is made last: standard input is read only once nothing else is wrong. */
interface Wish {
  readonly shown: string;
  readonly subject: string;
  readonly target: () => Target;
}

function targetOf(io: Io, wanted: Options, operands: readonly string[]): { target: Target; subject: string } {
  const { staged, history, since, range, stdin } = wanted;
  const name = wanted['stdin-name'];
  if (name !== undefined && stdin !== true) throw new CliError('USAGE', '--stdin-name needs --stdin');
  const wishes: Wish[] = [];
  const wish = (shown: string, subject: string, target: () => Target): unknown => wishes.push({ shown, subject, target });
  if (staged === true) wish('--staged', 'staged changes', () => ({ kind: 'staged' }));
  if (history === true) wish('--history', 'history', () => ({ kind: 'history' }));
  if (since !== undefined) wish('--since', `commits since ${since}`, () => ({ kind: 'since', revision: since }));
  if (range !== undefined) wish('--range', range, () => ({ kind: 'range', range }));
  if (stdin === true) wish('--stdin', 'standard input', () => ({ kind: 'stdin', name: name ?? 'stdin', content: io.readInput() }));
  if (operands.length > 0 || wishes.length === 0) {
    const paths = operands.length === 0 ? ['.'] : operands;
    wish('PATH', paths.join(' '), () => ({ kind: 'paths', paths }));
  }
  const [first, second] = wishes;
  if (first === undefined || second !== undefined) {
    throw new CliError('USAGE', `${wishes.map(({ shown }) => shown).join(' and ')} exclude each other`, { hint: 'run one scan for each' });
  }
  return { subject: first.subject, target: first.target() };
}

function scanWithProgress(engine: Engine, io: Io, wanted: Options, target: Target): ScanResult {
  const isShown = wanted.progress ?? (wanted.quiet !== true && io.env['CI'] === undefined && io.isTerminal('stderr'));
  const progress = createProgress(io, isShown);
  try {
    return io.interruptible(() =>
      scanProject(engine, io, {
        target,
        configFile: wanted.config,
        gitleaksConfigFile: wanted['gitleaks-config'],
        baselineFile: wanted.baseline,
        minConfidence: wanted['min-confidence'],
        onlyRules: wanted.rule,
        maxFileBytes: wanted['max-file-bytes'],
        threads: wanted.threads,
        onProgress: isShown ? progress.update : undefined,
      }),
    );
  } finally {
    progress.clear();
  }
}

function reportOf(engine: Engine, result: ScanResult, wanted: Options, context: ReportContext): string {
  const format: Format = wanted.format ?? 'text';
  if (format !== 'text') return engine.reporters[format](result, context);
  return engine.createTextReporter(given({ isVerbose: wanted.verbose, isQuiet: wanted.quiet }))(result, context);
}

function fileLine(io: Io, { findings, coverage }: ScanResult, file: string): string {
  const style = styleOf(io, 'stderr');
  const read = `${counted(coverage.files, 'file')} scanned, report in ${file}`;
  return findings.length === 0 ? successLine(style, `No secrets found | ${read}`) : failureLine(style, `Found ${findings.length} potential secret(s) | ${read}`);
}
