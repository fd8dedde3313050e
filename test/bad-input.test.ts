// Whatever is wrong outside: a clear message, the right exit code, everything else still scanned, no stack and no value printed.

import { spawn, spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorkshop } from '../packages/cli/test/workshop.ts';
import type { Workshop } from '../packages/cli/test/workshop.ts';
import { makeZip } from '../packages/engine/src/archives/archive-parts.cases.ts';
import { installPacked } from './packed.ts';
import type { Packed } from './packed.ts';
import { plant } from './planted.ts';

const secret = plant('openai', 1).value;
const found = '[HIGH] OpenAI API Key';

let packed: Packed;
let shop: Workshop;
let place = 0;
beforeAll(() => {
  packed = installPacked();
  shop = createWorkshop(packed.bin);
});
afterAll(() => {
  packed.remove();
  shop.remove();
});

/** Each test has a folder of its own, with one file in which something is found. */
let folder = '';
beforeEach(() => {
  folder = join(shop.folder, `${++place}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'good.ini'), `key = ${secret}\n`);
});

/** Everything a script printed, and its exit code. */
function run(script: string, env: Record<string, string> = {}): { status: number | null; out: string } {
  const { status, stdout, stderr } = shop.sh(script, { cwd: folder, env });
  const out = stdout + stderr;
  expect(out).not.toContain(secret);
  expect(out).not.toMatch(/^ {4}at |met a bug of its own/m);
  return { status, out };
}

/** The most memory a scan of one folder may take, whatever lies in it, in KiB. */
const peakKibibytes = 400 << 10;

/** The same, and whether it took little memory. */
function measured(script: string): ReturnType<typeof run> & { isLean: boolean } {
  const [probe, peak] = [join(shop.root, 'peak.cjs'), join(shop.root, 'peak')];
  writeFileSync(probe, `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)));`);
  const { status, out } = run(script, { NODE_OPTIONS: `--require ${probe}` });
  return { status, out, isLean: Number(readFileSync(peak, 'utf8')) < peakKibibytes };
}

describe('a wrong path or setting', () => {
  it.each([
    ['a missing path', '', 'scan missing', 'missing does not exist'],
    ['a path below a file', '', 'scan good.ini/below', 'good.ini/below does not exist'],
    ['links in a circle', 'ln -s b a; ln -s a b', 'scan a', 'a cannot be read'],
    ['settings that are no JSON', `printf '{\\n  "scan": {\\n    "ignore": ["a",]\\n  }\\n}' >secr.json`, 'scan', 'secr.json:3:20: a comma with nothing behind it'],
    ['an unknown setting', `echo '{"scan":{"ignroe":[]}}' >secr.json`, 'scan', 'secr.json:1:10: scan has no setting "ignroe"\n  did you mean "ignore"?'],
    [
      'an unknown rule in a setting',
      `echo '{"scan":{"disable":["opnai-api-key"]}}' >secr.json`,
      'scan',
      'secr.json:1:21: no rule has the id opnai-api-key\n  did you mean openai-api-key?',
    ],
    ['an unknown rule that is allowed', `echo '{"scan":{"allow":[{"rule":"x-y","path":"a"}]}}' >secr.json`, 'scan', 'secr.json:1:27: no rule has the id x-y'],
    ['a slow pattern', `echo '{"scan":{"rules":[{"id":"a-b","title":"T","severity":"high","pattern":"(a+)+b"}]}}' >secr.json`, 'scan', /secr\.json:1:71: rule a-b: /],
    ['settings that are a folder', 'mkdir secr.json', 'scan', 'secr.json is not a regular file'],
    ['settings that are a pipe', 'mkfifo secr.json', 'scan', 'secr.json is not a regular file'],
    ['settings with a secret in a broken place', `printf '{"scan": %s}' "$(cat good.ini)" >secr.json`, 'scan', 'secr.json:1:10: '],
    ['a baseline that is none', '', 'scan --baseline good.ini', 'good.ini:1:1: '],
    ['a baseline of somebody else', `echo '{"version":99,"salt":"0","entries":[]}' >known`, 'scan --baseline known', 'known:1:'],
    ['rules of gitleaks that are no TOML', `printf 'a = "b"\\nkey = %s\\n' "$(cat good.ini)" >own.toml`, 'scan --gitleaks-config own.toml', 'own.toml:2:'],
    ['an ignore list of gitleaks that is none', 'cp good.ini .gitleaksignore', 'scan', '.gitleaksignore:1: not a fingerprint'],
    ['an unknown rule', '', 'scan --rule opnai-api-key', 'no rule has the id opnai-api-key\n  did you mean openai-api-key?'],
    ['no repository', '', 'scan --history', 'is not in a git repository'],
    ['an unknown revision', 'git init -q; git add .; git commit -qm first', 'scan --since nowhere', '"nowhere" is not a commit of this repository'],
  ])('%s', (_title, prepare, command, message) => {
    const { status, out } = run(`${prepare || ':'} && secr ${command}`);
    expect({ status, isTold: typeof message === 'string' ? out.includes(message) : message.test(out), out }).toMatchObject({ status: 2, isTold: true });
    expect(out).toMatch(/^✗ /);
  });

  it('of several paths does not keep the others from being scanned', () => {
    expect(run('secr scan missing good.ini')).toMatchObject({ status: 2, out: expect.stringMatching(/\[HIGH\][^]*✗ missing does not exist/) as string });
  });
});

describe('a scan that reads nothing', () => {
  it.each([
    ['in an empty folder', 'mkdir empty', 'scan empty', 'nothing was scanned in empty\n'],
    ['where everything is excluded', `echo '{"scan":{"ignore":["**"]}}' >secr.json`, 'scan', 'nothing was scanned in .: good.ini (excluded), secr.json (excluded)'],
    ['of a pipe', 'mkfifo pipe', 'scan pipe', 'nothing was scanned in pipe: pipe (not a regular file)'],
    ['of a device', '', 'scan /dev/zero', 'nothing was scanned in /dev/zero: /dev/zero (not a regular file)'],
    ['for a baseline', 'mkdir empty; cd empty', 'baseline update', 'nothing was scanned in .\n'],
  ])('%s is not a success', (_title, prepare, command, message) => {
    const { status, out } = run(`${prepare || ':'}; secr ${command}`);
    expect({ status, out }).toEqual({ status: 2, out: `✗ ${message.trim()}\n  a scan that read nothing proves nothing: name files or folders that hold something to read\n` });
  });

  it('is told to programs, too', () => {
    expect(run('mkdir empty; secr scan -f json empty')).toMatchObject({ status: 2, out: expect.stringContaining('"files": 0') as string });
  });

  it('is fine where there may be nothing', () => {
    expect(run('git init -q; secr scan --staged; secr guard run')).toMatchObject({ status: 0 });
  });
});

describe('beside a good file', () => {
  it.each([
    ['a pipe', 'mkfifo odd', 'odd: not a regular file'],
    ['a socket', `'${process.execPath}' -e 'require("net").createServer().listen("odd", () => process.kill(process.pid, "SIGKILL"))'; [ -S odd ]`, 'odd: not a regular file'],
    ['a link to the folder it stands in', 'ln -s . odd', 'odd: symbolic link'],
    ['a link to nothing', 'ln -s nowhere odd', 'odd: symbolic link'],
    ['links in a circle', 'ln -s even odd; ln -s odd even', 'odd: symbolic link'],
    ['a program', 'head -c 3000 /dev/zero >odd', 'odd: binary'],
    ['a damaged archive', `printf 'PK\\003\\004and then nothing' >odd.zip`, 'odd.zip: archive damaged'],
    ['a name that is no text', `printf x >"$(printf 'odd\\377\\n\\033[2J')"; mkfifo "$(printf 'even\\377\\033[2J')"`, 'even\\xff\\u001b[2J: not a regular file'],
  ])('%s is skipped, and it is said why', (_title, prepare, line) => {
    const { status, out } = run(`${prepare.replace(/; \[ -S odd \]$/, ' 2>/dev/null; [ -S odd ]')} && secr scan --verbose`);
    expect({ status, out }).toEqual({ status: 1, out: expect.stringContaining(`  ${line}\n`) as string });
    expect(out).toContain(found);
    expect(out).not.toContain('\u001b');
  });

  it.runIf(process.getuid?.() === 0)('what belongs to somebody else is skipped and named', () => {
    shop.must(
      'chmod -R a+rX "$0"; cp good.ini shut.ini; chmod 600 shut.ini; mkdir closed; cp good.ini closed; chmod 700 closed'.replace('"$0"', `'${shop.root}' '${packed.root}'`),
      { cwd: folder },
    );
    const somebody = 'setpriv --reuid=65534 --regid=65534 --clear-groups';
    expect(run(`${somebody} secr scan`)).toEqual({
      status: 1,
      out: expect.stringMatching(/! not scanned, or not wholly: (?:shut\.ini|closed) \(unreadable\), (?:shut\.ini|closed) \(unreadable\)\n/) as string,
    });
    expect(run(`${somebody} secr scan shut.ini`)).toMatchObject({ status: 2, out: expect.stringContaining('nothing was scanned in shut.ini: shut.ini (unreadable)') as string });
    expect(run(`${somebody} secr scan closed`)).toMatchObject({ status: 2, out: '✗ closed cannot be read\n  check its permissions\n' });
  });

  it('300 folders inside one another are entered', () => {
    const deep = Array.from({ length: 300 }, (_, depth) => `d${depth % 10}`).join('/');
    expect(run(`mkdir -p ${deep}; mv good.ini ${deep}; secr scan`)).toEqual({ status: 1, out: expect.stringContaining(`${deep}/good.ini\n  ${found}`) as string });
  });

  it('what lies too deep for the system is told', () => {
    const script = `for round in 1 2 3; do mkdir -p ${'d/'.repeat(500)}; cd ${'d/'.repeat(500)}; done`;
    expect(run(`(${script}); secr scan`)).toEqual({ status: 1, out: expect.stringContaining(' (nested too deep)') as string });
    shop.must('rm -rf d', { cwd: folder });
  });

  it('50,000 files in one folder are all read', () => {
    for (let number = 0; number < 50_000; number++) writeFileSync(join(folder, `f${number}`), 'x');
    expect(run('secr scan')).toEqual({ status: 1, out: expect.stringContaining('| 50001 files scanned') as string });
    shop.must('rm -rf ./f*'.replace('./f*', '"$PWD"'), { cwd: folder });
  });

  it.each([
    ['5 GB of zeros', Buffer.alloc(0), 5 * 2 ** 30, '', 'large.log: binary'],
    ['5 GB that begin as text, beyond the limit', Buffer.from('a line\n'), 5 * 2 ** 30, '--max-file-bytes 4294967296', 'large.log: too large'],
    ['1 GB that begins as text, and is read to its end', Buffer.alloc(1 << 16, 'a line of text like any other\n'), 2 ** 30, '', '| 2 files scanned'],
  ])('%s cost neither memory nor the rest of the scan', (_title, head, size, options, line) => {
    const file = openSync(join(folder, 'large.log'), 'w');
    writeSync(file, Buffer.concat([head, Buffer.alloc(1)]));
    ftruncateSync(file, size);
    closeSync(file);
    const { status, isLean, out } = measured(`secr scan --verbose ${options}`);
    expect({ status, isLean, out }).toEqual({ status: 1, isLean: true, out: expect.stringContaining(line) as string });
    expect(out).toContain(found);
  });

  it('a limit of the address space, which WebAssembly does not fit into, makes it slower and nothing else', () => {
    expect(run('ulimit -v 4000000; secr scan')).toEqual({ status: 1, out: expect.stringContaining(found) as string });
  });

  it('a line of 50 MB is read to its end, and the column is right', () => {
    const half = Buffer.alloc(25 << 20, 'lorem ipsum ');
    writeFileSync(join(folder, 'one.js'), Buffer.concat([half, Buffer.from(`; ü = "${secret}"; `), half]));
    expect(run('secr scan one.js')).toEqual({ status: 1, out: expect.stringContaining(`one.js\n  ${found}   L1:${(25 << 20) + 8}\n`) as string });
  });

  it.each<[string, () => Buffer]>([
    ['bomb.zip', () => makeZip(Array.from({ length: 6 }, (_, number) => ({ name: `f${number}`, content: Buffer.alloc(30 << 20) })))],
    ['bomb.gz', () => Buffer.concat(Array<Buffer>(64).fill(gzipSync(Buffer.alloc(16 << 20))))],
    [
      'nested.zip',
      () =>
        Array.from({ length: 12 }).reduce<Buffer>(
          (inner) =>
            makeZip([
              { name: 'a.zip', content: inner },
              { name: 'b.zip', content: inner },
            ]),
          makeZip([{ name: 'a', content: Buffer.alloc(1 << 20, 'b') }]),
        ),
    ],
  ])('%s is not unpacked to its end', (name, make) => {
    writeFileSync(join(folder, name), make());
    const { status, out, isLean } = measured('secr scan');
    expect({ status, isLean, out }).toEqual({
      status: 1,
      isLean: true,
      out: expect.stringMatching(/! not scanned, or not wholly: .*\((?:archive limit reached|nested too deep)\)/) as string,
    });
    expect(out).toContain(found);
  });

  it('files that grow, shrink and go away while they are read harm nothing', () => {
    const churn = `while [ ! -e stop ]; do for n in 1 2 3 4 5; do seq 9999 >f$n; rm f$n; seq 99 >f$n; done; done`;
    const { status, out } = run(`(${churn}) & for round in 1 2 3 4 5; do secr scan >seen.$round; echo $? >>codes; done; touch stop; wait; sort -u codes`);
    expect({ status, out: out.trim() }).toEqual({ status: 0, out: '1' });
  });

  it('bytes on standard input are no text, and it is said', () => {
    expect(run(`head -c 5000 /dev/zero | secr scan --stdin --verbose`)).toEqual({ status: 0, out: expect.stringContaining('  stdin: binary\n') as string });
    expect(run('head -c 80000000 /dev/zero | secr scan --stdin')).toEqual({ status: 2, out: expect.stringContaining('standard input holds more than 67108864 bytes') as string });
  });
});

describe('a report that cannot be written', () => {
  it.each([
    ['to a device', 'scan -o /dev/full', /full is not a regular file/],
    ['through a link', 'scan -o link', /link is a symbolic link/],
    ['to a folder', 'scan -o folder', /folder is not a regular file/],
    ['to a folder that is not there', 'scan -o none/report', /none\/report cannot be written \(ENOENT\)/],
    ['to standard output, with a full disk', 'scan >/dev/full', /^✗ standard output cannot be written \(ENOSPC\)\n/],
    ['anywhere, with a full disk', 'scan -f html >/dev/full 2>&1', /^$/],
    ['to a file, with a full disk', 'scan -f html -o report.html', /report\.html cannot be written \(EFBIG\)/],
    ['as a baseline, with a full disk', 'baseline update', /\.secr-baseline\.json cannot be written \(EFBIG\)/],
  ])('%s is an error and not a finding', (_title, command, message) => {
    shop.must('ln -s good.ini link; mkdir folder', { cwd: folder });
    const before = readdirSync(folder);
    // A limit of file sizes stands in for a full disk where a file is written.
    const { status, out } = run(`ulimit -f 0; secr ${command}`);
    expect({ status, out }).toEqual({ status: 2, out: expect.stringMatching(message) as string });
    expect(readdirSync(folder)).toEqual(before);
    expect(readFileSync(join(folder, 'good.ini'), 'utf8')).toContain(secret);
  });

  it('because its reader has gone is none of ours', () => {
    shop.must('yes "$(cat good.ini)" | head -3000 >many.ini', { cwd: folder });
    expect(run('{ secr scan; echo "code $?" >&2; } | head -1')).toEqual({ status: 0, out: expect.stringMatching(/^✗ Found \d+ potential secret\(s\)\ncode 1\n$/) as string });
  });
});

describe('Ctrl-C', () => {
  /** Starts a long scan, waits until it is under way, and interrupts it. */
  async function interrupt(args: readonly string[]): Promise<{ code: number | null; error: string; out: string }> {
    const child = spawn(process.execPath, [join(packed.packageFolder, 'dist/secr.cjs'), 'scan', '--progress', ...args], {
      cwd: folder,
      env: shop.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, error] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    const isUnderWay = new Promise<void>((resolve) => {
      child.stderr.on('data', (chunk: Buffer) => {
        error += chunk.toString();
        if (error.includes('━')) resolve();
      });
    });
    await isUnderWay;
    child.kill('SIGINT');
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    return { code, error, out };
  }

  it('stops a scan at once, says that it did, and leaves no report behind', async () => {
    // Many links to one large file: a scan that would take minutes.
    writeFileSync(join(folder, 'f0.log'), Buffer.alloc(30 << 20, `name: value, text ${'of some length '.repeat(9)}\n`));
    const made = spawnSync('/bin/sh', ['-c', 'for n in $(seq 900); do ln f0.log f$n.log; done'], { cwd: folder });
    expect(made.status).toBe(0);
    const { code, error, out } = await interrupt(['-f', 'json', '-o', 'report.json']);
    expect({ code, out }).toEqual({ code: 130, out: '' });
    expect(error.endsWith('\r\u001b[K✗ stopped before the end: what was not reached is not checked\n')).toBe(true);
    expect(readdirSync(folder).filter((name) => name.includes('report'))).toEqual([]);
    shop.must('rm -f f*.log', { cwd: folder });
  });
});
