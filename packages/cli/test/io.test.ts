// The door, tried from outside: the bundled command as a process.

import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundle, createWorkshop, type Workshop } from './workshop.ts';

let shop: Workshop;
beforeEach(() => (shop = createWorkshop()));
afterEach(() => shop.remove());

describe('output files', () => {
  it.each([
    ['a link to a file', 'echo old >target; ln -s target out', 'is a symbolic link'],
    ['a link to nothing', 'ln -s nowhere out', 'is a symbolic link'],
    ['a folder', 'mkdir out', 'is not a regular file'],
    ['a pipe', 'mkfifo out', 'is not a regular file'],
    ['a file in a linked folder', 'mkdir real; ln -s real folder', 'lies behind a symbolic link'],
    ['a file in no folder', '', 'cannot be written (ENOENT)'],
  ])('are not written through %s', (what, prepare, message) => {
    shop.must(`echo clean >in; ${prepare || ':'}`);
    const out = what === 'a file in a linked folder' ? 'folder/out' : what === 'a file in no folder' ? 'none/out' : 'out';
    expect(shop.sh(`secr scan in -f json -o ${out}`)).toMatchObject({ status: 2, stderr: expect.stringContaining(message) });
    if (fs.existsSync(path.join(shop.folder, 'target'))) expect(shop.must('cat target')).toBe('old\n');
    expect(shop.must('find . -name "*.draft" -o -path "./real/*"')).toBe('');
  });

  it('replace a file and keep its mode', () => {
    shop.must('echo clean >in; echo old >out; chmod 600 out; secr scan in -f json -o out');
    expect(shop.must('stat -c %a out')).toBe('600\n');
    expect(JSON.parse(shop.must('cat out'))).toMatchObject({ findings: [] });
  });
});

it('goes quietly when the reader has gone, with the exit code it would have had', () => {
  shop.must(`i=0; while [ $i -lt 3000 ]; do printf 'made-%s-abcdefghijkl\\n' openai; i=$((i+1)); done >in`);
  const { stdout, stderr } = shop.sh(`{ secr scan in; echo "code $?" >&2; } | head -1`);
  expect({ stdout, stderr }).toEqual({ stdout: '✗ Found 3000 potential secret(s)\n', stderr: 'code 1\n' });
});

it('waits for a slow reader', () => {
  shop.must(`i=0; while [ $i -lt 3000 ]; do printf 'made-%s-abcdefghijkl\\n' openai; i=$((i+1)); done >in`);
  expect(shop.must(`secr scan in | { sleep 0.3; wc -l; }`).trim()).toBe('3005');
});

it('stops at Ctrl-C in the middle of synchronous work, says so, and ends with 130', async () => {
  const source = path.join(shop.root, 'busy.ts');
  const io = path.join(import.meta.dirname, '../src/io.ts');
  const main = path.join(import.meta.dirname, '../src/main.ts');
  fs.writeFileSync(
    source,
    `import { main } from ${JSON.stringify(main)};
     import { createIo } from ${JSON.stringify(io)};
     const busy = { name: 'busy', operands: { usage: '', least: 0, most: 0 }, options: {}, run: () => createIo().interruptible(() => {
       createIo().writeOut('ready\\n');
       for (;;);
     }) };
     void main({ table: { commands: { busy: () => busy as never }, groups: {} }, loadEngine: () => { throw new Error('unused'); } });`,
  );
  const outfile = path.join(shop.root, 'busy.cjs');
  bundle(source, outfile);
  const child = spawn(process.execPath, [outfile, 'busy'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let error = '';
  child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  child.kill('SIGINT');
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect({ code, error }).toEqual({ code: 130, error: '✗ stopped before the end: what was not reached is not checked\n' });
});
