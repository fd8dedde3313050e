// The exit codes of every command, in one place: scripts rely on them, so a number never changes its meaning.

/** What the process ends with. `secr run` alone passes on another number: its child's. */
export const exitCodes = {
  /** Done, or nothing found. */
  clean: 0,
  /** Findings at or above the threshold, or a check that failed. */
  findings: 1,
  /** Wrong usage, bad input or an error. */
  error: 2,
  /** Refused: not allowed to read this. */
  refused: 3,
  /** Stopped with Ctrl-C: 128 and the number of SIGINT, as shells have it. */
  interrupted: 130,
} as const;

/** One of the numbers above. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The lines of help that say what a number means, for commands that add nothing of their own. */
export const exitCodeTexts: Readonly<Record<ExitCode, string>> = {
  0: 'done',
  1: 'a check failed',
  2: 'wrong usage, bad input or an error',
  3: 'refused: not allowed to read this',
  130: 'stopped with Ctrl-C',
};
