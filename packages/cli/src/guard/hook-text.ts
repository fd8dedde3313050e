// The text of the hooks: short POSIX sh, which must work for sh of every system, with and without `-e`, in every worktree.
// A hook that cannot find secr, or whose git fails, stops the commit: silence would look like a clean check.

import { createHash } from 'node:crypto';
import { completeMark, type GuardedHook } from './hooks.ts';

/** Grows when the text changes in a way an installed hook should follow. */
export const hookFormat = 1;

/** How a hook starts secr. Undefined: by its name only, for hooks that are committed and run on other machines. */
export interface Launch {
  readonly node: string;
  readonly script: string;
}

/** What the second line of a hook of ours says about it. */
export interface Stamp {
  readonly hook: string;
  readonly format: number;
  /** Levels of folders that were made for it. */
  readonly folders: number;
  /** False when somebody has changed the text since. */
  readonly isIntact: boolean;
}

/** Where a hook that was there before ours is kept, in the same folder, so that what it finds beside itself is still there. */
export const keptSuffix = '.secr-kept';

/** A whole hook file. It runs the check, then the hook that stood there before. */
export function hookFile(hook: GuardedHook, launch: Launch | undefined, folders: number): string {
  return stamped(hook, folders, `${checkLines(hook, launch)}${keptLines(hook)}`);
}

/** A file of the folder that stands in for every repository's hooks: the check, where there is one, then the repository's own hook. */
export function forwardingHookFile(hook: string, check: GuardedHook | undefined, launch: Launch, folders: number): string {
  return stamped(hook, folders, `${check === undefined ? '' : checkLines(check, launch)}${forwardLines(hook, check)}`);
}

/** The check alone, for a block in a script of somebody else; what follows still finds its standard input. */
export function checkBlock(hook: GuardedHook, launch: Launch | undefined): string {
  return checkLines(hook, launch) + (hook === 'pre-push' ? refeedLines : '');
}

/** The stamp of a hook file of ours; undefined for any other text. */
export function readStamp(text: string): Stamp | undefined {
  const [shebang = '', stamp = ''] = text.split('\n', 2);
  const match = /^# secr guard: ([a-z0-9-]+), format (\d+), folders (\d+), check ([0-9a-f]{16})$/.exec(stamp);
  if (match === null || shebang !== '#!/bin/sh') return undefined;
  const [, hook = '', format, folders, check] = match;
  const body = text.slice(shebang.length + stamp.length + 2);
  return { hook, format: Number(format), folders: Number(folders), isIntact: checkOf(body) === check };
}

/** The programs a hook of ours was told to start; empty for one that goes by name only. */
export function recordedPrograms(text: string): string[] {
  const match = /^ {2}if \[ -f '((?:[^']|'\\'')*)' \]; then\n {4}if \[ -x '((?:[^']|'\\'')*)' \]/m.exec(text);
  return match === null ? [] : [match[1] ?? '', match[2] ?? ''].map((path) => path.replaceAll(`'\\''`, `'`));
}

function stamped(hook: string, folders: number, body: string): string {
  return `#!/bin/sh\n# secr guard: ${hook}, format ${hookFormat}, folders ${folders}, check ${checkOf(body)}\n${body}`;
}

/** What tells a text of ours from one that was changed since: for stamps and for the marks of blocks. */
export function checkOf(body: string): string {
  return createHash('sha256').update(body, 'latin1').digest('hex').slice(0, 16);
}

/** In a subshell, so that neither the variable nor the arguments are changed for what runs after it. */
function checkLines(hook: GuardedHook, launch: Launch | undefined): string {
  const isPush = hook === 'pre-push';
  const call = `guard run --hook ${hook} ${isPush ? '-- "$@"' : '--diff-on-stdin'}`;
  return [
    '# Stops what would bring a secret into the history. Made by `secr guard install`, taken out by `secr guard uninstall`.',
    ...(isPush ? ['secr_lines=$(cat)'] : []),
    '(',
    '  unset NODE_EXTRA_CA_CERTS # the guard needs no network, and reading certificates triples the start of Node',
    `  set -- ${call}`,
    ...launchLines(launch),
    ...(isPush ? [`  printf '%s\\n' "$secr_lines" | "$@"`] : changeLines),
    ') || exit $?',
    '',
  ].join('\n');
}

function launchLines(launch: Launch | undefined): string[] {
  const byName = [
    '  if command -v secr >/dev/null 2>&1; then set -- secr "$@"',
    '  elif [ -x node_modules/.bin/secr ]; then set -- node_modules/.bin/secr "$@"',
    '  else',
    `    echo 'secr guard: secr was not found, so nothing can be checked and nothing goes on.' >&2`,
    `    echo 'Install it (npm i -g @secr/cli) and run: secr guard install' >&2`,
    '    exit 1',
    '  fi',
  ];
  if (launch === undefined) return byName;
  const [node, script] = [quoted(launch.node), quoted(launch.script)];
  return [
    `  if [ -f ${script} ]; then`,
    `    if [ -x ${node} ]; then set -- ${node} ${script} "$@"; else set -- node ${script} "$@"; fi`,
    ...byName.map((line, index) => (index === 0 ? line.replace('if ', 'elif ') : line)),
  ];
}

/**
 * git runs while Node starts, so it costs no time. The last word tells a complete list from one that broke off: sh does not
 * say when the left side of a pipe fails. Without a first commit, the index is compared with the empty tree.
 */
const changeLines: readonly string[] = [
  '  {',
  '    {',
  '      git diff-index --cached --raw -z --no-renames HEAD -- 2>/dev/null ||',
  '        git diff-index --cached --raw -z --no-renames "$(git hash-object -t tree /dev/null)" --',
  `    } && printf ${completeMark}`,
  '  } | "$@"',
];

/** `pre-commit install` moves a hook it meets to NAME.legacy and calls it: its own older self may not be called from there again. */
function keptLines(hook: GuardedHook): string {
  const call = hook === 'pre-push' ? `{ [ -z "$secr_lines" ] || printf '%s\\n' "$secr_lines"; } | "$secr_kept" "$@"` : 'exec "$secr_kept" "$@"';
  return [
    `secr_kept="\${0%/*}/${hook}${keptSuffix}"`,
    '[ -x "$secr_kept" ] || exit 0',
    `if [ -n "\${PRE_COMMIT_RUNNING_LEGACY-}" ] && grep -q pre-commit.com "$secr_kept"; then exit 0; fi`,
    call,
    '',
  ].join('\n');
}

/** Of a repository that has a guard of its own, only what that one keeps is run. */
function forwardLines(hook: string, check: GuardedHook | undefined): string {
  const input = check === 'pre-push' ? `{ [ -z "$secr_lines" ] || printf '%s\\n' "$secr_lines"; } | ` : 'exec ';
  return [
    '# Git looks here instead of in the repository: its own hook is run from here.',
    'if [ -z "${GIT_DIR-}" ] && [ -d .git ]; then secr_folder=.git',
    'else secr_folder=$(git rev-parse --git-common-dir) || exit 1; fi',
    `secr_hook="$secr_folder/hooks/${hook}"`,
    '[ -x "$secr_hook" ] || exit 0',
    `{ read -r secr_first && read -r secr_second; } <"$secr_hook" 2>/dev/null || secr_second=`,
    `case "$secr_second" in '# secr guard:'*) secr_hook="$secr_hook${keptSuffix}" ;; esac`,
    '[ -x "$secr_hook" ] || exit 0',
    `${input}"$secr_hook" "$@"`,
    '',
  ].join('\n');
}

const refeedLines = ['if [ -z "$secr_lines" ]; then exec </dev/null; else exec <<SECR_LINES', '$secr_lines', 'SECR_LINES', 'fi', ''].join('\n');

/** One word of sh. Windows paths get slashes, which its sh and Node both take. */
function quoted(path: string): string {
  return `'${path.replaceAll('\\', '/').replaceAll(`'`, `'\\''`)}'`;
}
