// Every error the engine raises on purpose: a stable code, what happened to which thing, and what to do next.

/** Code → what kind of trouble it stands for. */
export const errorCodes = {
  PATH_MISSING: 'a path that was asked for does not exist',
  PATH_UNREADABLE: 'a path that was asked for cannot be read',
  CONFIG_INVALID: 'a configuration file cannot be used as it is',
  RULE_INVALID: 'a user rule cannot be used as it is',
  RULE_UNKNOWN: 'a rule id that no rule has',
  PATTERN_INVALID: 'a pattern that is not in the supported subset',
  PATTERN_SLOW: 'a pattern whose time grows faster than its text',
  BASELINE_INVALID: 'a baseline file cannot be used as it is',
  IMPORT_INVALID: 'a file of another tool that cannot be translated',
  NOT_A_REPOSITORY: 'git data was asked for outside a repository',
  REPOSITORY_DAMAGED: 'a repository whose data cannot be read',
  REVISION_UNKNOWN: 'a revision that does not exist here',
  GIT_FAILED: 'git ended with an error',
  NOTHING_SCANNED: 'a scan that read nothing',
  INTERRUPTED: 'a scan that was stopped before its end',
} as const;

/** One of `errorCodes`. */
export type ErrorCode = keyof typeof errorCodes;

/** An error a person can do something about. The message is lower case and names the file, key or rule. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly code: ErrorCode;
  /** What to do next, one line. */
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, details: { hint?: string; cause?: unknown } = {}) {
    super(message, details.cause === undefined ? {} : { cause: details.cause });
    this.code = code;
    this.hint = details.hint;
  }
}
