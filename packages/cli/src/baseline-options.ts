// What the baseline commands share.

import type { Target } from '@secr/engine';
import type { OptionTable } from './args.ts';
import { CliError } from './errors.ts';

/** Options of all of them. */
export const baselineOptions = {
  baseline: { kind: 'text', value: 'FILE', completes: 'file', summary: 'the file (default: .secr-baseline.json of the project)' },
  json: { kind: 'flag', summary: 'as JSON' },
} as const satisfies OptionTable;

/** What to compare the baseline with. Throws USAGE for paths and history together. */
export function baselineTarget(paths: readonly string[], isHistory: boolean | undefined): Target {
  if (isHistory !== true) return { kind: 'paths', paths: paths.length === 0 ? ['.'] : paths };
  if (paths.length > 0) throw new CliError('USAGE', 'PATH and --history exclude each other', { hint: 'update twice: entries add up' });
  return { kind: 'history' };
}
