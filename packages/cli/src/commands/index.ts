// The table of commands: what is typed, and how to load it. A new command is a file in this folder and a line here.

import type { CommandTable } from '../command.ts';

/** Every command, in the order help lists them. */
export const table: CommandTable = {
  commands: {
    scan: async () => (await import('./scan.ts')).scan,
    'guard install': async () => (await import('./guard-install.ts')).guardInstall,
    'guard uninstall': async () => (await import('./guard-uninstall.ts')).guardUninstall,
    'guard status': async () => (await import('./guard-status.ts')).guardStatusCommand,
    'guard run': async () => (await import('./guard-run.ts')).guardRun,
    'baseline update': async () => (await import('./baseline-update.ts')).baselineUpdate,
    'baseline prune': async () => (await import('./baseline-prune.ts')).baselinePrune,
    'baseline show': async () => (await import('./baseline-show.ts')).baselineShow,
    rules: async () => (await import('./rules.ts')).rules,
    completion: async () => (await import('./completion.ts')).completion,
    help: async () => (await import('./help.ts')).help,
    version: async () => (await import('./version.ts')).versionCommand,
  },
  groups: {
    guard: 'Keeps secrets out of commits and pushes',
    baseline: 'Remembers the findings a project has decided to live with',
  },
};
