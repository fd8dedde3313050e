// The house as written down: which file stands on which row, which files are doors, who stays a stranger to whom. ARCHITECTURE.md tells the same in prose.

/** The plan of one package. Entries are files or folders (`kernel/`) of its `src`; the longest entry that fits a file counts. */
export interface Plan {
  /** From low to high. A file imports from its own row and those below it. */
  readonly rows: readonly (readonly string[])[];
  /** Files that may use `node:*`, the process, the clock and the network. */
  readonly doors: readonly string[];
  /** Folders whose files never import one another. */
  readonly strangers: readonly string[];
  /** Packages that may be imported. */
  readonly packages: readonly string[];
  /** Files that are tables of data: no limit of length. */
  readonly tables: readonly string[];
}

/** Every package of the repository, by its folder. */
export const house: Readonly<Record<string, Plan>> = {
  'packages/engine': {
    rows: [
      ['severity.ts', 'limits.ts', 'errors.ts', 'random.ts', 'finding.ts', 'source.ts', 'file-facts.ts', 'detector.ts', 'rule.ts', 'rule-set.ts', 'report.ts', 'span.ts'],
      [
        'sealed.ts',
        'redact.ts',
        'shannon.ts',
        'window.ts',
        'locate.ts',
        'host.ts',
        'armour.ts',
        'classify-path.ts',
        'password.ts',
        'terminal-text.ts',
        'markup.ts',
        'assignment-bytes.ts',
      ],
      ['assignment-value.ts', 'assignment-place.ts', 'assignment.ts', 'connection-string.ts', 'credential-weight.ts', 'public-prefix.ts', 'file-findings.ts', 'report-facts.ts'],
      ['kernel/', 'pattern/', 'decode/', 'ignore/', 'score/', 'token-worth.ts'],
      ['config/', 'rules/', 'detectors/', 'reporters/'],
      ['rules/index.ts', 'detectors/index.ts', 'reporters/index.ts', 'compile.ts', 'match.ts', 'named-value.ts', 'collect.ts', 'find.ts', 'read.ts'],
      ['scan.ts', 'arrange.ts', 'file-watch.ts'],
      ['git/', 'assets.ts'],
      ['sources/', 'archives/', 'settings.ts', 'scanner-factory.ts'],
      ['parallel.ts', 'worker.ts', 'run.ts'],
      ['index.ts'],
    ],
    doors: ['git/', 'archives/', 'assets.ts', 'sources/', 'settings.ts', 'scanner-factory.ts', 'parallel.ts', 'worker.ts', 'run.ts'],
    strangers: ['rules/', 'detectors/', 'reporters/'],
    packages: [],
    tables: ['rules/', 'kernel/bigrams.ts', 'score/randomness-tables.ts'],
  },
  'packages/cli': {
    rows: [
      ['exit-codes.ts', 'version.ts', 'nearest.ts', 'given.ts', 'directories.ts', 'engine.ts', 'entries/reports.ts', 'entries/toml.ts'],
      ['errors.ts', 'args.ts', 'io.ts'],
      ['command.ts', 'output.ts', 'project.ts'],
      ['help.ts', 'guard/', 'project-scan.ts'],
      ['help-on.ts', 'completion-script.ts', 'reference.ts', 'baseline-options.ts', 'actions/'],
      ['commands/'],
      ['commands/index.ts', 'engine-door.ts', 'main.ts'],
      ['entries/'],
    ],
    doors: ['directories.ts', 'io.ts', 'project.ts', 'guard/', 'actions/', 'engine-door.ts', 'main.ts', 'entries/'],
    strangers: ['commands/', 'actions/'],
    packages: ['@secr/engine', '@secr/engine/reporters', 'smol-toml'],
    tables: [],
  },
};

/** Words that say nothing about what a file holds. */
export const emptyWords: ReadonlySet<string> = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'managers', 'misc']);

/** Longest function and file, in lines. */
export const longestFunction = 60;
export const longestFile = 400;
