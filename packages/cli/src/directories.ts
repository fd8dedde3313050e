// Where this program keeps what belongs to a person and not to a project: the XDG folders, or SECR_HOME.

import * as os from 'node:os';
import * as path from 'node:path';

/** Folder for data that outlives a session. Not made here. */
export function dataFolder(env: Readonly<Record<string, string | undefined>>): string {
  const { SECR_HOME: own, XDG_DATA_HOME: data, HOME: home } = env as Record<string, string | undefined>;
  if (own !== undefined && own !== '') return path.resolve(own);
  // The specification has relative values ignored.
  if (data !== undefined && path.isAbsolute(data)) return path.join(data, 'secr');
  return path.join(home !== undefined && home !== '' ? home : os.homedir(), '.local', 'share', 'secr');
}
