// What a scan says of whole texts: where a secret stands, how often, in which encoding, and what is left out.

import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { alphabets, createRandom } from '../src/random.ts';
import { scanFiles, scanText, shown } from './drive.ts';

const random = createRandom(7);
const token = `ghp_${random.string(alphabets.alphanumeric, 36)}`;
const other = `ghp_${random.string(alphabets.alphanumeric, 36)}`;
const ruleId = 'github-personal-access-token';

describe('places', () => {
  it('gives line and column in UTF-16 code units', () => {
    expect(shown(scanText(`first\n  const ä😀 = "${token}";\n`))).toEqual([`${ruleId}@2:16`]);
  });

  it('counts line feeds alone as ends of lines', () => {
    expect(shown(scanText(`a\r\nb\r\nkey="${token}"`))).toEqual([`${ruleId}@3:6`]);
  });

  it('reports every place of a value, each naming the others', () => {
    const { findings } = scanFiles({ 'a.ts': `"${token}"\n"${token}"`, 'b.ts': `"${token}"\n"${other}"` });
    expect(findings.map(({ file, line, places }) => [file, line, places?.length ?? 0])).toEqual([
      ['a.ts', 1, 2],
      ['a.ts', 2, 2],
      ['b.ts', 1, 2],
      ['b.ts', 2, 0],
    ]);
  });

  it('finds a secret at every distance from the edges of pieces and batches', () => {
    for (const at of [0, 1, 63, 255, 4095, (1 << 18) - 20, 1 << 18, (1 << 20) - 30, (1 << 20) - 1, 1 << 20, (1 << 20) + 17, 3 * (1 << 20) - 7]) {
      const text = `${'x '.repeat(at).slice(0, at)}"${token}"`;
      const { findings } = scanFiles({ 'large.txt': text });
      expect(shown(findings), `at ${at}`).toEqual([`${ruleId}@1:${at + 2}`]);
    }
  });

  it('finds secrets in parts of a file too large to be read at once', () => {
    const size = 50 * 2 ** 20;
    const content = Buffer.alloc(size, 'word '.repeat(15) + 'word\n');
    const offsets = [10, 16 * 2 ** 20 - 20, 16 * 2 ** 20 + 100, 32 * 2 ** 20 + 5, size - 60];
    offsets.forEach((offset) => content.write(` "${token}" `, offset));
    const { findings } = scanFiles({ 'huge.log': content });
    expect(findings).toHaveLength(offsets.length);
    expect(findings.map(({ line }) => line)).toEqual(offsets.map((offset) => content.subarray(0, offset + 2).reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 1)));
  });
});

describe('encodings', () => {
  const cases: readonly (readonly [string, Uint8Array | string])[] = [
    ['UTF-16LE with a mark', Buffer.from(`\ufeffkey = "${token}"`, 'utf16le')],
    ['UTF-16BE without a mark', Buffer.from(`the key = "${token}"`, 'utf16le').swap16()],
    ['Latin-1', Buffer.from(`clé = "${token}"`, 'latin1')],
    ['base64', `data: ${Buffer.from(`{"token":"${token}","a":1}`).toString('base64')}`],
    ['base64 in base64', `data: ${Buffer.from(`{"inner":"${Buffer.from(`{"token":"${token}"}`).toString('base64')}"}`).toString('base64')}`],
    ['hex', `blob = ${Buffer.from(`{"token":"${token}"}`).toString('hex')}`],
    ['percent', `https%3A%2F%2Fhost%2F%3Ftoken%3D${token}`],
    ['unicode escapes', `"${Array.from(token, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`],
    ['hex escapes', `'${Array.from(token, (character) => `\\x${character.charCodeAt(0).toString(16)}`).join('')}'`],
  ];
  it.each(cases)('finds a token in %s', (_, content) => {
    expect(scanText(content, 'notes.txt').map((finding) => finding.ruleId)).toContain(ruleId);
  });

  it('gives the same value the same fingerprint, encoded or not', () => {
    const [plain, encoded] = [`"${token}"`, Buffer.from(`{"token":"${token}"}`).toString('base64')].map((text) => scanText(text).find((finding) => finding.ruleId === ruleId));
    expect(encoded?.fingerprint).toBe(plain?.fingerprint);
  });

  it('leaves binary files out, and says so', () => {
    const { findings, coverage } = scanFiles({ 'a.dat': Buffer.concat([Buffer.from([0, 1, 2, 3, 0, 0, 200]), randomBytes(64), Buffer.from(token)]) });
    expect([findings.length, coverage.skipped]).toEqual([0, [{ path: 'a.dat', reason: 'binary' }]]);
  });
});

describe('what is left out', () => {
  it.each(['// secr:allow -- known', '# gitleaks:allow', '# pragma: allowlist secret', '// trufflehog:ignore'])('a line marked %s', (mark) => {
    expect(scanText(`const key = "${token}"; ${mark}\nconst next = "${other}";`)).toHaveLength(1);
  });

  it('placeholders that look like tokens', () => {
    expect(scanText(['x'.repeat(36), '0'.repeat(36), 'EXAMPLE'.repeat(6).slice(0, 36)].map((body) => `"ghp_${body}"`).join('\n'))).toEqual([]);
  });

  it('what the configuration leaves out or allows', () => {
    const configText = {
      file: 'secr.json',
      text: JSON.stringify({ scan: { ignore: ['vendor/'], disable: ['generic-password'], allow: [{ rule: ruleId, path: 'a.ts', reason: 'revoked' }] } }),
    };
    const { findings } = scanFiles({ 'a.ts': `"${token}"`, 'b.ts': `"${token}"`, 'vendor/c.ts': `"${token}"` }, { configText });
    expect(findings.map(({ file }) => file)).toEqual(['b.ts']);
  });

  it('what a baseline knows, wherever it has moved to', () => {
    const salt = '00112233445566778899aabbccddeeff';
    const [finding] = scanFiles({ 'a.ts': `"${token}"` }, { baseline: { salt, entries: [] } }).findings;
    const entries = [{ fingerprint: finding?.fingerprint ?? '', rule: ruleId, file: 'a.ts', added: '2026-01-01' }];
    expect(scanFiles({ 'moved/b.ts': `\n\n  "${token}"\n"${other}"` }, { baseline: { salt, entries } }).findings).toHaveLength(1);
  });
});

describe('what a finding says', () => {
  it('weighs tests and examples less, and never hides them', () => {
    expect(['src/a.ts', 'test/a.test.ts', 'examples/a.ts'].map((path) => scanText(`"${token}"`, path)[0]?.severity)).toEqual(['high', 'medium', 'medium']);
  });

  it('names the most exact of the rules that see the same value', () => {
    expect(scanText(`password = "${token}"\nGITHUB_TOKEN=${token}`, '.env').map((finding) => finding.ruleId)).toEqual([ruleId, ruleId]);
  });

  it('calls out a server secret under a public prefix', () => {
    expect(scanText(`NEXT_PUBLIC_GITHUB_TOKEN=${token}`, '.env').map((finding) => finding.ruleId)).toEqual(['public-server-secret']);
  });

  it('reports a credential that two services share, and its places', () => {
    const { shared } = scanFiles({
      'services/a/src/key.ts': `"${token}"`,
      'services/b/src/key.ts': `"${token}"`,
      '.env': `T=${other}`,
      '.env.production': `T=${other}`,
      'lib/x.ts': `"${other}"`,
    });
    expect(shared.map(({ places }) => places.map(({ file }) => file))).toEqual([
      ['.env', '.env.production'],
      ['services/a/src/key.ts', 'services/b/src/key.ts'],
    ]);
  });

  it('uses the rules of a user', () => {
    const rule = { id: 'acme-token', title: 'Acme Token', severity: 'high', pattern: 'acme_[0-9a-f]{24}', keywords: ['acme_'] };
    const configText = { file: 'secr.json', text: JSON.stringify({ scan: { rules: [rule] } }) };
    const value = `acme_${random.string(alphabets.hex, 24)}`;
    expect(shown(scanFiles({ 'a.ts': `x\n"${value}" "${token}"` }, { configText }).findings)).toEqual(['acme-token@2:2', `${ruleId}@2:34`]);
  });
});

it('hands on from which severity on the configuration wants a check to fail', () => {
  const configText = { file: 'secr.json', text: JSON.stringify({ scan: { failOn: 'high' } }) };
  expect(scanFiles({ 'a.ts': '1' }, { configText }).failOn).toBe('high');
});
