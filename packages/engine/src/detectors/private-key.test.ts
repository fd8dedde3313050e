import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { alphabets, createRandom } from '../random.ts';
import { detectAll } from './detect-all.cases.ts';
import { privateKeyDetector } from './private-key.ts';

const random = createRandom(5);
const rules = (text: string): string[] => detectAll(privateKeyDetector, text).map(({ ruleId }) => ruleId);
const blocks = { type: 'pkcs8', format: 'pem' } as const;
const armoured = (kind: string, lines: readonly string[]): string => [`-----BEGIN ${kind}-----`, ...lines, `-----END ${kind}-----`, ''].join('\n');
const lines = (count: number, first = ''): string[] => [
  first + random.string(alphabets.base64, 64 - first.length),
  ...Array.from({ length: count - 1 }, () => random.string(alphabets.base64, 64)),
];

const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 });
const pkcs8 = rsa.privateKey.export(blocks).toString();
const pkcs1 = rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
const sec1 = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'sec1', format: 'pem' }).toString();
const ed25519 = generateKeyPairSync('ed25519').privateKey.export(blocks).toString();
const encrypted = rsa.privateKey.export({ ...blocks, cipher: 'aes-256-cbc', passphrase: random.string(alphabets.lower, 12) }).toString();
const legacyEncrypted = rsa.privateKey.export({ type: 'pkcs1', format: 'pem', cipher: 'aes-128-cbc', passphrase: random.string(alphabets.lower, 12) }).toString();
const publicKey = rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const jwk = rsa.privateKey.export({ format: 'jwk' });
const magic = `b3BlbnNzaC1rZXktdjEA`;
const putty = (encryption: string): string =>
  [
    `PuTTY-User-Key-File-3: ssh-ed25519`,
    `Encryption: ${encryption}`,
    'Comment: key',
    'Public-Lines: 2',
    ...lines(2),
    'Private-Lines: 1',
    random.string(alphabets.base64, 48),
    `Private-MAC: ${random.string(alphabets.hex, 64)}`,
  ].join('\r\n');

describe('armours', () => {
  it.each([
    ['PKCS #8', pkcs8, 'private-key'],
    ['PKCS #1', pkcs1, 'private-key'],
    ['SEC 1', sec1, 'private-key'],
    ['Ed25519', ed25519, 'private-key'],
    ['DSA', armoured('DSA PRIVATE KEY', lines(10, 'MIIB')), 'private-key'],
    ['OpenSSH', armoured('OPENSSH PRIVATE KEY', lines(6, `${magic}AAAABG5vbmU`)), 'private-key'],
    ['OpenSSH, encrypted', armoured('OPENSSH PRIVATE KEY', lines(6, `${magic}AAAACmFlczI1`)), 'encrypted-private-key'],
    ['PKCS #8, encrypted', encrypted, 'encrypted-private-key'],
    ['PKCS #1, encrypted', legacyEncrypted, 'encrypted-private-key'],
    ['PGP', armoured('PGP PRIVATE KEY BLOCK', ['Version: GnuPG v2.0.22 (GNU/Linux)', 'Comment: none', '', ...lines(12, 'lQ'), '=aB3d']), 'pgp-private-key'],
    ['SSH2', `---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nComment: "a key"\n${lines(8).join('\n')}\n---- END SSH2 ENCRYPTED PRIVATE KEY ----`, 'encrypted-private-key'],
    ['PuTTY', putty('none'), 'private-key'],
    ['PuTTY, encrypted', putty('aes256-cbc'), 'encrypted-private-key'],
  ])('%s', (_, text, ruleId) => {
    expect(rules(text)).toEqual([ruleId]);
    expect(rules(`key = """\n${text}\n"""`)).toEqual([ruleId]);
  });
});

describe('ways of writing', () => {
  it.each([
    ['escaped line ends', JSON.stringify({ private_key: pkcs8 })],
    ['line ends escaped twice', JSON.stringify(JSON.stringify({ private_key: pkcs8 }))],
    ['carriage returns', pkcs8.replace(/\n/g, '\r\n')],
    ['one line with blanks', pkcs8.replace(/\n/g, ' ')],
    ['one line without any', pkcs8.replace(/\n/g, '')],
    ['indented', pkcs8.replace(/^/gm, '      ')],
    ['commented', pkcs8.replace(/^/gm, '# ')],
    ['commented with slashes', pkcs8.replace(/^/gm, '// ')],
    ['added lines of a diff', pkcs8.replace(/^/gm, '+')],
    ['removed lines of a diff', pkcs8.replace(/^/gm, '-')],
    [
      'string literals joined',
      pkcs8
        .trim()
        .split('\n')
        .map((line) => `  "${line}\\n"`)
        .join(' +\n'),
    ],
    [
      'string literals side by side',
      pkcs8
        .trim()
        .split('\n')
        .map((line) => `    "${line}\\n"`)
        .join('\n'),
    ],
    [
      'an array of lines',
      `[${pkcs8
        .trim()
        .split('\n')
        .map((line) => `'${line}'`)
        .join(',\n ')}].join('\\n')`,
    ],
    [
      'PHP literals joined',
      pkcs8
        .trim()
        .split('\n')
        .map((line) => `'${line}' . "\\n"`)
        .join('\n . '),
    ],
  ])('%s', (_, text) => {
    const found = detectAll(privateKeyDetector, text);
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['private-key']);
    expect(found[0]?.value).toMatch(/^-----BEGIN [^]*-----END [A-Z ]+-----$/);
  });

  it('finds every key of a text', () => {
    expect(rules([pkcs8, publicKey, sec1, encrypted].join('\n'))).toEqual(['private-key', 'private-key', 'encrypted-private-key']);
  });
});

describe('JSON Web Keys', () => {
  it.each([
    ['RSA', JSON.stringify(jwk), jwk.d],
    ['indented, among others', JSON.stringify({ keys: [{ kty: 'RSA', e: 'AQAB', n: jwk.n }, jwk] }, undefined, 2), jwk.d],
    ['escaped in a string', JSON.stringify(JSON.stringify(jwk)), jwk.d],
    ['single quotes', `{'kty': 'RSA', 'd': '${jwk.d}'}`, jwk.d],
  ])('%s', (_, text, value) => {
    expect(detectAll(privateKeyDetector, text)).toEqual([expect.objectContaining({ value, ruleId: 'json-web-key-private' })]);
  });

  it('symmetric', () => {
    const k = random.string(alphabets.base64url, 43);
    expect(detectAll(privateKeyDetector, `{"kty":"oct","k":"${k}"}`)).toEqual([expect.objectContaining({ value: k })]);
  });
});

describe('what is no private key', () => {
  const header = `-----BEGIN RSA ${'PRIVATE'} KEY-----`;
  const footer = `-----END RSA ${'PRIVATE'} KEY-----`;
  it.each([
    ['a public key', publicKey],
    ['a certificate', armoured('CERTIFICATE', lines(12, 'MIID'))],
    [
      'a header as a constant',
      `const header = '${header}';\nconst footer = '${footer}';\nexport function isKey(text) { return text.startsWith(header) && text.endsWith(footer); }`,
    ],
    ['headers in a list', `["${header}", "-----BEGIN ${'PRIVATE'} KEY-----", "-----BEGIN EC ${'PRIVATE'} KEY-----"]`],
    ['a regular expression', `/${header}[\\s\\S]+?${footer}/`],
    ['an ellipsis', `${header}\nMIIEowIBAAKCAQEA...\n${footer}`],
    ['one line and an ellipsis', `${header}\n${lines(1, 'MII')[0]}\n...\n${footer}`],
    ['a placeholder', `${header}\nYOUR PRIVATE KEY HERE\n${footer}`],
    ['no body', `${header}\n${footer}`],
    ['a template', `${header}\n{{ .Values.key }}\n${footer}`],
    ['filler', `${header}\n${'x'.repeat(64)}\n${'x'.repeat(64)}\n${footer}`],
    ['cut off', `${header}\n${lines(2, 'MII').join('\n')}\n`],
    ['prose', `The ${header} line is followed by the key material, which is base64, and then by the other line that says where it ends in the file.`],
    ['a public JSON Web Key', JSON.stringify({ kty: 'RSA', n: jwk.n, e: jwk.e })],
    ['a PuTTY header alone', 'if (line.startsWith("PuTTY-User-Key-File-2: ")) {'],
  ])('%s', (_, text) => {
    expect(rules(text)).toEqual([]);
  });
});
