// The version that reports, hooks and `--version` show. A test keeps it equal to package.json.

/** Version of @secr/cli. */
export const version = '0.1.0';
