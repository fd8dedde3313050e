// Entry of the bundle that git hooks start: the check and nothing else.

import { guardRun } from '../commands/guard-run.ts';
import { engine } from '../engine-door.ts';
import { main } from '../main.ts';

void main({ table: { commands: { 'guard run': () => guardRun }, groups: {} }, loadEngine: () => engine });
