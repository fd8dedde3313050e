// The whole program with the stub engine, for tests that start it as a process.

import { table } from '../src/commands/index.ts';
import { main } from '../src/main.ts';
import { createStubEngine } from './stub-engine.ts';

void main({ table, loadEngine: () => createStubEngine() });
