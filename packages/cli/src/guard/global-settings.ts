// The one setting of the global guard, as a marked block at the end of the person's git settings: taken out again, it leaves
// every other byte as it was, which `git config --unset` does not.

import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { readBlock, withBlock, withoutBlock } from './block.ts';
import { readEntry, writeEntry } from './entry.ts';
import { runGit } from './git.ts';
import { isIntactBlock } from './hook-plan.ts';
import { checkOf, hookFormat } from './hook-text.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const fileMode = 0o644;

/** Sets core.hooksPath for all repositories of the person. */
export function setGlobalHooksPath(folder: string, env: Environment): void {
  const file = settingsFile(env);
  const before = readEntry(file);
  const lines = `[core]\n\thooksPath = "${folder.replace(/[\\"]/g, '\\$&')}"\n`;
  const note = `format ${hookFormat}, check ${checkOf(lines)}${before === undefined ? ', new file' : ''}`;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  writeEntry(file, withBlock(before?.text ?? '', lines, 'end', note), before?.mode ?? fileMode);
}

/** Takes it out. When git has put more settings into the block, only the one of ours goes. */
export function unsetGlobalHooksPath(folder: string, env: Environment): void {
  const file = settingsFile(env);
  const before = readEntry(file);
  const block = before === undefined ? undefined : readBlock(before.text);
  if (before === undefined || block === undefined || !isIntactBlock(block)) {
    runGit(folder, ['config', '--global', '--unset', 'core.hooksPath'], env);
    const rest = readEntry(file);
    if (rest !== undefined) writeEntry(file, rest.text.replace(/^# (>>>|<<<) secr guard.*\n/gm, ''), rest.mode);
    return;
  }
  const rest = withoutBlock(before.text) ?? '';
  if (rest === '' && block.note.endsWith(', new file')) fs.rmSync(file);
  else writeEntry(file, rest, before.mode);
}

/** The file git writes global settings to: the one in the home folder, unless only the XDG one exists. A link is followed, as git does. */
function settingsFile(env: Environment): string {
  const { GIT_CONFIG_GLOBAL: named, HOME: home, XDG_CONFIG_HOME: xdg } = env as Record<string, string | undefined>;
  const homeFolder = home !== undefined && home !== '' ? home : os.homedir();
  const own = path.join(homeFolder, '.gitconfig');
  const shared = path.join(xdg !== undefined && xdg !== '' ? xdg : path.join(homeFolder, '.config'), 'git', 'config');
  const file = named !== undefined && named !== '' ? path.resolve(named) : !fs.existsSync(own) && fs.existsSync(shared) ? shared : own;
  return fs.existsSync(file) ? fs.realpathSync(file) : file;
}
