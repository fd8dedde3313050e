// What a person sees: the installed command on a real pseudo-terminal, made by script(1) of util-linux.

import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkshop } from '../packages/cli/test/workshop.ts';
import type { Workshop } from '../packages/cli/test/workshop.ts';
import { installPacked } from './packed.ts';
import type { Packed } from './packed.ts';
import { plant } from './planted.ts';

/** BSD and macOS have a script(1) with other options. */
const hasTerminals = (spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '').includes('util-linux');
if (!hasTerminals) process.stderr.write('left out: tests on a terminal, which need script(1) of util-linux\n');

/** Sizes of a file that make a scan long, in gigabytes: one of them takes longer than the second after which progress shows. */
const largeGigabytes = [1, 2, 4];

let packed: Packed;
let shop: Workshop;
beforeAll(() => {
  packed = installPacked();
  shop = createWorkshop(packed.bin);
  mkdirSync(join(shop.folder, 'small'));
  writeFileSync(join(shop.folder, 'small/pay.ini'), `key = ${plant('stripe', 1).value}\n`);
  writeFileSync(join(shop.folder, 'clean'), 'nothing\n');
});
afterAll(() => {
  packed.remove();
  shop.remove();
});

/** What a terminal of this width is sent, and the exit code. */
function onTerminal(command: string, env: Record<string, string> = {}, columns = 80): { status: number | null; shown: string } {
  const { status, stdout } = shop.sh(`script -qec 'stty cols ${columns} rows 24; ${command}' /dev/null`, { env: { TERM: 'xterm-256color', ...env } });
  return { status, shown: stdout.replaceAll('\r\n', '\n') };
}

const withoutColors = (text: string): string => text.replace(/\u001b\[\d+m/g, '');

describe.runIf(hasTerminals)('on a terminal', () => {
  it('findings have colours, and otherwise the same words', () => {
    const { status, shown } = onTerminal('secr scan small');
    expect({ status, shown }).toEqual({ status: 1, shown: expect.stringContaining('\u001b[31m✗\u001b[39m Found 1 potential secret(s)') as string });
    const piped = shop.sh('secr scan small').stdout;
    expect(withoutColors(shown).replace(/\d+ms/, '')).toBe(piped.replace(/\d+ms/, ''));
    expect(piped).not.toContain('\u001b');
  });

  it.each([
    ['NO_COLOR', { NO_COLOR: '1' }],
    ['a terminal that cannot', { TERM: 'dumb' }],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }],
  ])('there are none with %s', (_title, env: Record<string, string>) => {
    for (const command of ['secr scan small', 'secr scan clean', 'secr scan missing', 'secr rules nothing', 'secr help scan'])
      expect(onTerminal(command, env).shown).not.toContain('\u001b');
  });

  it('each stream is judged by itself', () => {
    expect(onTerminal('secr scan small | cat').shown).not.toContain('\u001b');
    expect(onTerminal('secr scan missing 2>&1 | cat').shown).not.toContain('\u001b');
    expect(onTerminal('secr scan missing | cat').shown).toContain('\u001b[31m✗');
  });

  it('a blocked commit is red and says what to do about a false alarm', () => {
    shop.must('mkdir repository; cd repository; git init -q; secr guard install; cp ../small/pay.ini .; git add .');
    const { status, shown } = onTerminal('cd repository; git commit -qm pay');
    expect({ status, shown: withoutColors(shown) }).toEqual({
      status: 1,
      shown: `✗ Blocked: 1 potential secret found\n\n  [HIGH] Stripe Live Secret Key   pay.ini:1\n\nCommit aborted. Remove the secret and try again.\nNo secret? End its line with a comment: secr:allow and the reason.\n`,
    });
    expect(shown).toContain('\u001b[31m✗\u001b[39m Blocked');
  });

  it('names in what is scanned cannot steer it', () => {
    writeFileSync(join(shop.folder, 'small', 'odd\u001b[2J\u0007\n.ini'), `key = ${plant('openai', 1).value}\n`);
    expect(onTerminal('secr scan small', { NO_COLOR: '1' }).shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it('a long scan shows that it is alive, in one line, and takes it away', () => {
    const seen = largeGigabytes.some((gigabytes) => {
      makeLarge(gigabytes);
      const { status, shown } = onTerminal('secr scan large');
      expect(status).toBe(0);
      if (!shown.includes('━')) return false;
      const lines = withoutColors(shown).split('\r\u001b[K');
      expect(lines[0]).toBe('');
      for (const line of lines.slice(1, -1)) expect(line).toMatch(/^(?:[─━]{20} \d+ files?, \d+ MB)?$/u);
      expect(lines.at(-1)).toMatch(/^✔ No secrets found \| 1 file scanned in \d.*s\n$/);
      // With twice the size, chance does not decide in the tests that follow.
      makeLarge(2 * gigabytes);
      return true;
    });
    expect(seen).toBe(true);
  });

  it.each([
    ['in a narrow one, it is cut to fit', 'secr scan large', {}, 16, /^\d+ files?, \d+ M?B?$/],
    ['with --quiet, it is left out', 'secr scan --quiet large', {}, 80, undefined],
    ['in CI, it is left out', 'secr scan large', { CI: 'true' }, 80, undefined],
    ['behind a pipe, it is left out', 'secr scan large 2>&1 | cat', {}, 80, undefined],
  ])('%s', (_title, command, env: Record<string, string>, columns, line) => {
    const lines = withoutColors(onTerminal(command, env, columns).shown)
      .split('\r\u001b[K')
      .slice(1, -1)
      .filter((one) => one !== '');
    expect(lines.length > 0).toBe(line !== undefined);
    for (const one of lines) expect([one.length < columns, line?.test(one)]).toEqual([true, true]);
  });
});

/** A text to its first byte that is none; it takes no room on the disk. */
function makeLarge(gigabytes: number): void {
  const file = openSync(join(shop.folder, 'large'), 'w');
  writeSync(file, Buffer.alloc(4096, 'a line of text\n'));
  ftruncateSync(file, gigabytes * 2 ** 30);
  closeSync(file);
}
