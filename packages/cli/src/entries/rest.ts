// Entry of the bundle that holds every command; the engine is loaded by those that need it.

import { table } from '../commands/index.ts';
import { main } from '../main.ts';

void main({ table, loadEngine: async () => (await import('../engine-door.ts')).engine });
