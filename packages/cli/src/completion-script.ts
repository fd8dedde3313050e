// The completion scripts of shells, made from the same tables as the help.

import { spellingsOf, type Option } from './args.ts';
import type { Command, CommandTable } from './command.ts';
import { childrenOf } from './help.ts';

/** Shells that can be served. */
export const shells = ['bash', 'zsh', 'fish'] as const;

/** One of `shells`. */
export type Shell = (typeof shells)[number];

type Groups = CommandTable['groups'];

/** The script, to be sourced. */
export function completionScript(shell: Shell, commands: readonly Command[], groups: Groups): string {
  return { bash: bashScript, zsh: zshScript, fish: fishScript }[shell](commands, groups);
}

function firstWords(commands: readonly Command[], groups: Groups): string[] {
  return [...commands.filter(({ name }) => !name.includes(' ')).map(({ name }) => name), ...Object.keys(groups)];
}

function visibleOptions(command: Command): [string, Option][] {
  return Object.entries(command.options).filter(([, option]) => option.isHidden !== true);
}

function bashScript(commands: readonly Command[], groups: Groups): string {
  const names = Object.keys(groups);
  const values = commands.flatMap((command) =>
    visibleOptions(command).flatMap(([name, option]) => {
      if (option.kind === 'flag') return [];
      const words = option.kind === 'choice' ? `words='${option.choices.join(' ')}'` : 'return';
      return [`    '${command.name} --${name}') ${words} ;;`];
    }),
  );
  return `# Completions of secr for bash.
_secr() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command=\${COMP_WORDS[1]-} at=1 words=
  COMPREPLY=()
  case $command in
    ${names.join('|')}) command="$command \${COMP_WORDS[2]-}" at=2 ;;
  esac
  if ((COMP_CWORD == 1)); then
    words='${firstWords(commands, groups).join(' ')} --help --version'
  elif ((COMP_CWORD <= at)); then
    case \${COMP_WORDS[1]} in
${names.map((name) => `      ${name}) words='${childrenOf(name, commands).join(' ')}' ;;`).join('\n')}
    esac
  else
    case "$command $before" in
${values.join('\n')}
    esac
    if [[ -z $words && $current == -* ]]; then
      case $command in
${commands.map((command) => `        '${command.name}') words='${[...spellingsOf(command.options), '--help'].join(' ')}' ;;`).join('\n')}
      esac
    fi
  fi
  [[ -n $words ]] && COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _secr secr
`;
}

function zshScript(commands: readonly Command[], groups: Groups): string {
  const described = (rows: readonly (readonly [string, string])[]): string =>
    rows.map(([name, text]) => `'${name}:${text.replaceAll(`'`, `'\\''`).replaceAll(':', '\\:')}'`).join(' ');
  const alone = commands.filter(({ name }) => !name.includes(' ')).map(({ name, summary }) => [name, summary] as const);
  const branches = Object.keys(groups).map((group) => {
    const members = commands.filter(({ name }) => name.startsWith(`${group} `));
    const rows = members.map(({ name, summary }) => [name.slice(group.length + 1), summary] as const);
    return `    ${group})
      if ((CURRENT == 3)); then
        choices=(${described(rows)})
        _describe command choices
        return
      fi
      command="$command $words[3]" ;;`;
  });
  return `#compdef secr
# Completions of secr for zsh.
_secr() {
  local command=$words[2]
  local -a choices
  if ((CURRENT == 2)); then
    choices=(${described([...alone, ...Object.entries(groups)])})
    _describe command choices
    return
  fi
  case $command in
${branches.join('\n')}
  esac
  case $command in
${commands.map((command) => `    '${command.name}') _arguments ${zshArguments(command)} ;;`).join('\n')}
  esac
}
if [[ $funcstack[1] == _secr ]]; then _secr "$@"; else compdef _secr secr; fi
`;
}

function zshArguments(command: Command): string {
  const specs = visibleOptions(command).flatMap(([name, option]) => {
    const text = option.summary.replaceAll(`'`, `'\\''`).replace(/[[\]:]/g, '\\$&');
    const many = option.kind === 'list' ? '*' : '';
    if (option.kind === 'flag') {
      const names = option.isNegatable === true ? [name, `no-${name}`] : [name];
      return names.map((one) => `'--${one}[${text}]'`);
    }
    const action = option.kind === 'choice' ? `(${option.choices.join(' ')})` : option.kind === 'text' && option.completes === 'file' ? '_files' : ' ';
    return [`'${many}--${name}=[${text}]:${name}:${action}'`];
  });
  return [...specs, `'--help[show help]'`, ...(command.operands.usage.includes('PATH') ? [`'*:path:_files'`] : [])].join(' ');
}

function fishScript(commands: readonly Command[], groups: Groups): string {
  const text = (words: string): string => `'${words.replaceAll('\\', '\\\\').replaceAll(`'`, `\\'`)}'`;
  const lines = ['# Completions of secr for fish.', 'complete -c secr -n __fish_use_subcommand -f'];
  const firsts = [...commands.filter(({ name }) => !name.includes(' ')).map(({ name, summary }) => [name, summary] as const), ...Object.entries(groups)];
  for (const [name, summary] of firsts) lines.push(`complete -c secr -n __fish_use_subcommand -f -a ${name} -d ${text(summary)}`);
  for (const command of commands) {
    const [first = '', second] = command.name.split(' ');
    if (second !== undefined) {
      const others = childrenOf(first, commands).join(' ');
      lines.push(`complete -c secr -n '__fish_seen_subcommand_from ${first}; and not __fish_seen_subcommand_from ${others}' -f -a ${second} -d ${text(command.summary)}`);
    }
    const here = `'__fish_seen_subcommand_from ${first}${second === undefined ? '' : `; and __fish_seen_subcommand_from ${second}`}'`;
    for (const [name, option] of visibleOptions(command)) {
      const value =
        option.kind === 'flag' ? '' : option.kind === 'choice' ? ` -x -a '${option.choices.join(' ')}'` : option.kind === 'text' && option.completes === 'file' ? ' -r -F' : ' -x';
      const short = option.short === undefined ? '' : ` -s ${option.short}`;
      lines.push(`complete -c secr -n ${here} -l ${name}${short}${value} -d ${text(option.summary)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
