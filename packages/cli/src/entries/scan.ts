// Entry of the bundle that only scans.

import { scan } from '../commands/scan.ts';
import { engine } from '../engine-door.ts';
import { main } from '../main.ts';

void main({ table: { commands: { scan: () => scan }, groups: {} }, loadEngine: () => engine });
