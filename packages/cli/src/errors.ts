// Every error the command raises on purpose: a stable code, what happened to which thing, and what to do next.

import { exitCodes, type ExitCode } from './exit-codes.ts';

/** Code → what kind of trouble it stands for. */
export const cliErrorCodes = {
  USAGE: 'the command was called in a way it does not know',
  FILE_UNREADABLE: 'a file that was asked for cannot be read',
  FILE_UNWRITABLE: 'a file cannot be written',
  INPUT_TOO_LARGE: 'standard input holds more than the limit',
  INPUT_INCOMPLETE: 'standard input ended before it was complete',
  NOT_A_REPOSITORY: 'git hooks were asked for outside a repository',
  GIT_FAILED: 'git ended with an error or is not installed',
  HOOK_CONFLICT: 'a hook cannot be installed or taken out without losing something of somebody else',
  HOOKS_ELSEWHERE: 'git takes its hooks from a folder that is not ours to change',
  BASELINE_MISSING: 'there is no baseline yet',
  RULE_UNKNOWN: 'a rule id that no rule has',
  PATH_MISSING: 'one of several paths does not exist',
  NOTHING_SCANNED: 'a scan that should have read something and read nothing',
  NOT_CHECKED: 'something a commit or a push would bring in cannot be read',
  INTERRUPTED: 'stopped by the person who started it',
} as const;

/** A code of the table above. */
export type CliErrorCode = keyof typeof cliErrorCodes;

/** An error a person can do something about. The message is lower case and names the file, option or hook. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly code: CliErrorCode;
  /** What to do next, one line. */
  readonly hint: string | undefined;

  constructor(code: CliErrorCode, message: string, details: { hint?: string | undefined; cause?: unknown } = {}) {
    super(message, details.cause === undefined ? {} : { cause: details.cause });
    this.code = code;
    this.hint = details.hint;
  }
}

/** What this package and the engine throw on purpose; everything else is a bug. */
export interface ExpectedError extends Error {
  readonly code: string;
  readonly hint: string | undefined;
}

/** Told by shape: the engine's errors come from another package, and of each bundle there is another copy. */
export function isExpectedError(error: unknown): error is ExpectedError {
  return error instanceof Error && 'hint' in error && 'code' in error && typeof error.code === 'string';
}

/** The exit code an error ends the process with. */
export function exitCodeOf(error: ExpectedError): ExitCode {
  return error.code === 'INTERRUPTED' ? exitCodes.interrupted : exitCodes.error;
}
