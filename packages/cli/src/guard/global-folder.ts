// The folder that stands in for the hooks of every repository, where the global guard is installed.

import * as path from 'node:path';
import { dataFolder } from '../directories.ts';

/** Absolute; not made here. */
export function globalHooksFolder(env: Readonly<Record<string, string | undefined>>): string {
  return path.join(dataFolder(env), 'hooks');
}
