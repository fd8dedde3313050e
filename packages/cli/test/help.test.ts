import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../src/args.ts';
import { table } from '../src/commands/index.ts';
import { completionScript, shells } from '../src/completion-script.ts';
import { loadAll } from '../src/help-on.ts';
import { commandHelp } from '../src/help.ts';
import { createStyle } from '../src/output.ts';
import { referencePages } from '../src/reference.ts';
import { version } from '../src/version.ts';

const commands = await loadAll(table);
const packageFile = path.join(import.meta.dirname, '../package.json');
const docs = path.join(import.meta.dirname, '../../../docs/reference');

it('has one version in the program, the package and the action', () => {
  expect(JSON.parse(fs.readFileSync(packageFile, 'utf8'))).toMatchObject({ version });
  expect(fs.readFileSync(path.join(import.meta.dirname, '../../../action.yml'), 'utf8')).toContain(`default: ${version}\n`);
});

describe('every command', () => {
  it.each(Object.entries(table.commands))('%s is what the table calls it', async (name, load) => {
    expect((await load()).name).toBe(name);
  });

  it.each(commands.map((command) => [command.name, command] as const))('%s has help with examples and exit codes', (name, command) => {
    const help = commandHelp(command, createStyle(false));
    expect(help).toMatch(/\nExamples\n {2}\S/);
    expect(help).toMatch(/\nExit codes\n {2}0 /);
    expect(command.examples.every(({ line }) => line.includes(`secr ${name}`))).toBe(true);
    expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(160);
    expect(new Set(Object.values(command.options).flatMap(({ short }) => short ?? [])).size).toBe(Object.values(command.options).filter(({ short }) => short !== undefined).length);
  });
});

describe('reference pages', () => {
  const pages = referencePages(commands, table.groups);

  it.each([...pages])('%s is current (vitest -u renews it)', async (name, text) => {
    await expect(text).toMatchFileSnapshot(path.join(docs, name));
  });

  it('have no page of a command that is gone', () => {
    const writtenByHand = new Set(['config.md', 'report.schema.json', 'secr.schema.json']);
    const generated = fs.readdirSync(docs).filter((name) => !writtenByHand.has(name));
    expect(generated.toSorted()).toEqual([...pages.keys()].toSorted());
  });
});

describe('completions', () => {
  const complete = (...words: readonly string[]): string[] => {
    const script = `${completionScript('bash', commands, table.groups)}
compopt() { :; }
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}) COMP_CWORD=${words.length - 1}
_secr
printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout.split('\n').filter((line) => line !== '');
  };

  it.each<[string[], string[]]>([
    [['secr', 'sc'], ['scan']],
    [['secr', 'gu'], ['guard']],
    [['secr', '--v'], ['--version']],
    [
      ['secr', 'guard', ''],
      ['install', 'uninstall', 'status', 'run'],
    ],
    [['secr', 'guard', 'in'], ['install']],
    [['secr', 'guard', 'install', '--g'], ['--global']],
    [['secr', 'scan', '--no'], ['--no-progress']],
    [['secr', 'scan', '--format', 's'], ['sarif']],
    [['secr', 'scan', '--output', ''], []],
    [['secr', 'scan', ''], []],
    [['secr', 'guard', 'run', '--diff'], []],
  ])('of %j in bash are %j', (words, expected) => {
    expect(complete(...words)).toEqual(expected);
  });

  it.each(shells)('name every visible option in %s', (shell) => {
    const script = completionScript(shell, commands, table.groups);
    for (const { options, name } of commands) {
      for (const spelling of spellingsOf(options).filter((one) => !one.startsWith('--no-'))) {
        expect(script, `${name} ${spelling}`).toContain(shell === 'fish' ? `-l ${spelling.slice(2)}` : spelling);
      }
    }
    expect(script).not.toContain('diff-on-stdin');
  });
});
