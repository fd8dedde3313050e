// No output of any kind holds any part of a secret: canaries of every kind are planted, everything that can print or write is run, and
// all that came of it is searched for pieces of them in every encoding.

import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkshop } from '../packages/cli/test/workshop.ts';
import type { Workshop } from '../packages/cli/test/workshop.ts';
import { makeZip } from '../packages/engine/src/archives/archive-parts.cases.ts';
import { findLeaks } from './leak-search.ts';
import type { Canary } from './leak-search.ts';
import { installPacked } from './packed.ts';
import type { Packed } from './packed.ts';
import { plant, plantedKinds } from './planted.ts';
import type { PlantedKind } from './planted.ts';

/** What a report may show of a kind, and everything that belongs to its format. */
const publicPrefixes: Partial<Record<PlantedKind, string>> = {
  openai: 'sk-proj-',
  github: 'github_pat_',
  stripe: 'sk_live_',
  'aws-id': 'AKIA',
  jwt: `${encoded('{"alg":"HS256","typ":"JWT"}')}.${encoded('{"sub":"')}`,
};

function encoded(text: string): string {
  return Buffer.from(text).toString('base64url');
}

const planted = plantedKinds.map((kind) => ({ kind, ...plant(kind, 7) }));
const hidden = { payload: plant('stripe', 8), wide: plant('openai', 9), zipped: plant('github', 10), error: plant('openai', 11), env: plant('aws-secret', 12) };

const canaries: readonly Canary[] = [
  ...planted.map(({ kind, value }) => ({ name: kind, value, publicLength: publicPrefixes[kind]?.length ?? 0 })),
  ...planted
    .filter(({ kind }) => kind === 'basic')
    .map(({ value }) => ({ name: 'basic, decoded', value: Buffer.from(value, 'base64').toString(), publicLength: 'deploy:'.length })),
  { name: 'payload', value: hidden.payload.value, publicLength: 8 },
  { name: 'wide', value: hidden.wide.value, publicLength: 8 },
  { name: 'zipped', value: hidden.zipped.value, publicLength: 11 },
  { name: 'error', value: hidden.error.value, publicLength: 8 },
  { name: 'env', value: hidden.env.value },
];

const files: Readonly<Record<string, string | Buffer>> = {
  ...Object.fromEntries(planted.map(({ kind, text }) => [kind === 'pem' ? 'id_rsa' : `conf/${kind}.conf`, `${text}\n`])),
  'conf/payload.conf': `data: ${Buffer.from(`stripe = ${hidden.payload.value}\n`).toString('base64')}\n`,
  'conf/wide.conf': Buffer.from(`\ufeffkey = ${hidden.wide.value}\r\n`, 'utf16le'),
  'conf/zipped.zip': makeZip([{ name: 'inner.conf', content: Buffer.from(`key = ${hidden.zipped.value}\n`) }]),
  'api/.env': `${hidden.env.text}\n`,
  'shop/.env': `${hidden.env.text}\n`,
};

let packed: Packed;
let shop: Workshop;
let temporary = '';
const printed: Buffer[] = [];
/** What was run, with its exit code. */
const journal: string[] = [];

/** Runs a script in the repository and keeps all that it prints, with the settings that make programs talk. */
function note(script: string, env: Record<string, string> = {}): void {
  const talkative = { TMPDIR: temporary, DEBUG: '*', SECR_DEBUG: '1', NODE_DEBUG: 'fs,module,worker', GIT_TRACE: '1', ...env };
  const { status, stdout, stderr } = shop.sh(script, { env: talkative });
  printed.push(Buffer.from(stdout), Buffer.from(stderr));
  journal.push(`${status} ${script}`);
}

beforeAll(() => {
  packed = installPacked();
  shop = createWorkshop(packed.bin);
  temporary = join(shop.root, 'temporary');
  for (const folder of [temporary, ...['conf', 'api', 'shop', 'reports', 'wrong'].map((name) => join(shop.folder, name))]) mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(shop.folder, name), content);
  writeFileSync(join(shop.folder, 'wrong/secr.json'), `{"scan": ${hidden.error.value}}`);
  writeFileSync(join(shop.folder, 'wrong/own.json'), `{"scan": {"ignore": ["${hidden.error.value}", 1]}}`);
  writeFileSync(join(shop.folder, 'wrong/rules.toml'), `[[rules]]\nid = "own"\nregex = '''${hidden.error.value}('''\n`);
  writeFileSync(join(shop.folder, 'wrong/broken.toml'), `key = ${hidden.error.value}\n`);
  writeFileSync(join(shop.folder, 'wrong/known.json'), `{"version":1,"salt":"${hidden.error.value}","entries":[{"fingerprint":"${hidden.error.value}"}]}`);
  shop.must(`git init -q -b main; git init -q --bare ../remote.git; git remote add origin ../remote.git; echo wrong >.gitignore; git add .gitignore; git commit -qm empty`);
});
afterAll(() => {
  packed.remove();
  shop.remove();
});

const formats = ['text', 'json', 'sarif', 'junit', 'csv', 'gitlab', 'github', 'html'];

describe('what is planted', () => {
  it.each(Object.keys(files))('is found in %s', (name) => {
    const { findings } = JSON.parse(shop.sh(`secr scan --format json '${name}'`).stdout) as { findings: { file: string }[] };
    expect(findings.length).toBeGreaterThan(0);
  });
});

describe('the search', () => {
  const value = 'Tr0ub4dor-and-3-zebras';
  const shown: readonly (readonly [string, string | Buffer])[] = [
    ['as it is', `x${value}x`],
    ['a piece', value.slice(5, 13)],
    ['in capitals of base 16', Buffer.from(value).toString('hex').toUpperCase()],
    ['turned round', [...value].toReversed().join('')],
    ...[0, 1, 2].map((shift) => [`in base64 behind ${shift} bytes`, Buffer.from(`${'.'.repeat(shift)}${value}..`).toString('base64')] as const),
    ['in base64 for URLs', Buffer.from(`?${value}`).toString('base64url')],
    ['in UTF-16', Buffer.from(value, 'utf16le')],
    ['in a URL', [...value].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('')],
    ['in JSON', [...value].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join('')],
    ['in HTML', [...value].map((letter) => `&#${letter.charCodeAt(0)};`).join('')],
    ['in several lines', value.replace(/(.{5})/g, '$1\n')],
  ];

  it.each(shown)('notices it %s', (_title, output) => {
    expect(findLeaks(Buffer.from(`before ${output.toString('latin1')} behind`, 'latin1'), [{ name: 'it', value }])).not.toEqual([]);
  });

  it('does not mind the public prefix', () => {
    expect(findLeaks(Buffer.from('sk_live_********'), [{ name: 'it', value: `sk_live_${'AbCdEfGhIj'}`, publicLength: 8 }])).toEqual([]);
    expect(findLeaks(Buffer.from('sk_live_A'), [{ name: 'it', value: `sk_live_${'AbCdEfGhIj'}`, publicLength: 8 }])).not.toEqual([]);
  });
});

describe('no part of a secret shows', () => {
  it('in any report', () => {
    for (const format of formats) {
      note(`secr scan -f ${format} --verbose`, { FORCE_COLOR: '1' });
      note(`secr scan -f ${format} -o reports/report.${format}`);
      if (format !== 'sarif') note(`secr scan -f ${format} --redact --threads 1 conf`);
    }
    note('secr scan --quiet; secr scan --progress; secr scan --min-confidence 0.9; secr scan --rule private-key; secr scan --fail-on none');
    for (const name of Object.keys(files)) note(`secr scan --stdin --verbose <'${name}'; secr scan --stdin -f json --stdin-name '${name}' <'${name}'`);
    expect(printed.length).toBeGreaterThan(60);
  });

  it('in what is told of a repository, in hooks and in baselines', () => {
    note('secr guard install; secr guard status --json');
    note('git add -f .; secr scan --staged --verbose; secr guard run; secr guard run --json; git commit -qm planted');
    note('git commit -q --no-verify -m planted; git push -q origin main');
    for (const target of ['--history', '--since HEAD~1', '--range HEAD~1..HEAD']) note(`secr scan ${target} --verbose; secr scan ${target} -f json; secr scan ${target} -f html`);
    note('secr guard run --range HEAD~1..HEAD');
    note(
      'cp -a conf copied; secr baseline update; secr baseline show; secr baseline show --json; cp .secr-baseline.json reports/baseline; rm -r copied; secr baseline prune; secr scan --verbose',
    );
    note('secr guard uninstall');
    expect(journal.filter((line) => /^[^01] /.test(line))).toEqual([]);
  });

  it('when something goes wrong', () => {
    note('cd wrong; secr scan; secr guard run; secr baseline update');
    for (const options of [
      '--config wrong/own.json',
      '--gitleaks-config wrong/rules.toml',
      '--gitleaks-config wrong/broken.toml',
      '--baseline wrong/known.json',
      '--baseline conf/openai.conf',
      '--config conf/pem.conf',
    ])
      note(`secr scan ${options}`);
    for (const name of ['.gitleaksignore', '.secrets.baseline', '.gitignore'])
      note(`cp ${name} kept 2>/dev/null; cp conf/openai.conf ${name}; secr scan; rm ${name}; mv kept ${name} 2>/dev/null`);
    note('secr scan -o /dev/full; secr scan >/dev/full; secr scan -f json | head -c 100; secr scan conf/openai.conf/below; secr scan missing conf');
    note('ulimit -v 4000000; secr scan conf');
    note('for file in .git/objects/??/*; do chmod u+w $file; echo damaged >$file; break; done; secr scan --history; secr scan --staged; git fsck >/dev/null 2>&1');
    expect(journal.length).toBeGreaterThan(60);
  });

  it('in what was printed, or in any file that was written', () => {
    const written = [
      join(shop.folder, 'reports'),
      join(shop.folder, '.secr-baseline.json'),
      join(shop.folder, '.git/hooks'),
      join(shop.folder, '.git/config'),
      temporary,
      shop.home,
      packed.home,
    ];
    const contents = written.filter((path) => existsSync(path)).flatMap((path) => filesBelow(path));
    expect(contents.filter(({ path }) => path.includes('/reports/')).length).toBe(formats.length + 1);
    const output = Buffer.concat([...printed, ...contents.map(({ bytes }) => bytes)]);
    expect(output.length).toBeGreaterThan(1 << 20);
    expect(findLeaks(output, canaries)).toEqual([]);
  });
});

function filesBelow(path: string): { path: string; bytes: Buffer }[] {
  const facts = lstatSync(path);
  if (facts.isFile()) return [{ path, bytes: readFileSync(path) }];
  return facts.isDirectory() ? readdirSync(path).flatMap((name) => filesBelow(join(path, name))) : [];
}
