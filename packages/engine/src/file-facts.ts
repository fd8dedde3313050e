// What a path alone tells about a text: its kind, its language, and the part it plays in a project. Pure and cheap: asked for every file.

/**
 * code: string literals are quoted (a bare word is an expression); script: shell and Dockerfiles; env: dotenv; config: YAML, INI, TOML,
 * properties, HCL, XML, JSON; markup: HTML and templates; prose: Markdown, plain text, logs; data: CSV, SQL dumps, …; unknown.
 */
export type FileKind = 'code' | 'script' | 'env' | 'config' | 'markup' | 'prose' | 'data' | 'unknown';

/** The part a file plays in its project; vendored: somebody else's code, kept along. */
export type FileRole = 'source' | 'test' | 'example' | 'documentation' | 'lock' | 'minified' | 'generated' | 'vendored';

/** All that a path tells. */
export interface FileFacts {
  readonly path: string;
  /** Lower case, no dot; of `.env.local` it is `env`; empty if there is none. */
  readonly extension: string;
  readonly kind: FileKind;
  readonly role: FileRole;
  /** True where an unquoted word after `=` or `:` is a literal value. */
  readonly hasBareValues: boolean;
}
