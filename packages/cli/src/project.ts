// Where a project begins, and its files that commands read: found by walking up from the current folder, never beyond the repository.

import * as path from 'node:path';
import type { Io } from './io.ts';

/** Settings of a project, committed; holds no secret. */
export const configFileName = 'secr.json';

/** Findings the project has decided to live with, as keyed fingerprints. */
export const baselineFileName = '.secr-baseline.json';

/** Folders looked at on the way up. */
const deepestFolder = 64;

/** A project's files, absolute paths; undefined where there is none. */
export interface Project {
  /** Where new files of the project go: beside the ones it has, else the top of the repository, else the current folder. */
  readonly folder: string;
  readonly configFile: string | undefined;
  readonly baselineFile: string | undefined;
}

/** The project the current folder belongs to. */
export function findProject(io: Io): Project {
  let folder = io.cwd;
  for (let depth = 0; depth < deepestFolder; depth++) {
    const config = path.join(folder, configFileName);
    const baseline = path.join(folder, baselineFileName);
    const hasConfig = io.exists(config);
    const hasBaseline = io.exists(baseline);
    if (hasConfig || hasBaseline || io.exists(path.join(folder, '.git'))) {
      return { folder, configFile: hasConfig ? config : undefined, baselineFile: hasBaseline ? baseline : undefined };
    }
    const parent = path.dirname(folder);
    if (parent === folder) break;
    folder = parent;
  }
  return { folder: io.cwd, configFile: undefined, baselineFile: undefined };
}
