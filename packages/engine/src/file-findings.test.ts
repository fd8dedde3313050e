import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fileFindings, isEnvFile } from './file-findings.ts';
import { alphabets, createRandom } from './random.ts';

const random = createRandom(29);
const value = random.string(alphabets.alphanumeric, 24);
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const found = (path: string, headBytes?: Uint8Array, more: { isTracked?: boolean; isIgnored?: boolean } = {}): readonly (readonly [string, number, string])[] =>
  fileFindings([{ path, isTracked: false, isIgnored: false, ...more, ...(headBytes && { headBytes }) }]).map(({ ruleId, line, severity }) => [ruleId, line, severity]);

describe('environment files', () => {
  it.each(['.env', '.env.local', 'app/.env.production', 'prod.env', '.envrc', '.dev.vars', '.env.backup', '.env-old'])('%s is one', (path) => {
    expect(isEnvFile(path)).toBe(true);
  });

  it.each(['.env.example', '.env.sample', '.env.local.template', '.env.dist', '.env.defaults', '.env.schema', '.env.vault', 'env.d.ts', 'env.ts', 'environment', 'dotenv.js'])(
    '%s is none',
    (path) => {
      expect(isEnvFile(path)).toBe(false);
    },
  );

  it.each([
    ['a secret', `# settings\nPORT=3000\nORDERS_API_KEY=${value}\n`, [['env-file-not-ignored', 3, 'medium']]],
    ['an exported secret', `export ORDERS_TOKEN="${value}"\n`, [['env-file-not-ignored', 1, 'medium']]],
    ['ordinary values', 'PORT=30001\nREGION=eu-west-1\n', [['env-file-not-ignored', 1, 'low']]],
    ['public values', 'VITE_TITLE=Orders\nNEXT_PUBLIC_URL=https://orders-prod.net\n', []],
    ['placeholders', 'ORDERS_API_KEY=your-api-key-here\nPASSWORD=changeme\n', []],
    ['references', 'ORDERS_API_KEY=${ORDERS_KEY}\nA=$B\n', []],
    ['encrypted values', `ORDERS_API_KEY="encrypted:${value}"\n`, []],
    ['no values', 'ORDERS_API_KEY=\n# PASSWORD=x\n\n', []],
  ])('with %s', (_, text, expected) => {
    expect(found('.env', bytes(text))).toEqual(expected);
  });

  it.each([
    [{ isIgnored: true }, 0],
    [{ isIgnored: true, isTracked: true }, 1],
    [{ isTracked: true }, 1],
  ])('as git sees it: %o', (more, count) => {
    expect(found('.env', bytes(`TOKEN=${value}`), more)).toHaveLength(count);
  });

  it('that cannot be read', () => {
    expect(found('.env')).toEqual([['env-file-not-ignored', 1, 'low']]);
  });
});

describe('keys', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();

  it.each([
    ['id_rsa', bytes(pem), 'private-key-file', 1],
    ['keys/server.pem', bytes(`${publicPem}${pem}`), 'private-key-file', publicPem.split('\n').length],
    ['server.key', privateKey.export({ type: 'pkcs8', format: 'der' }), 'private-key-file', 1],
    ['server.der', privateKey.export({ type: 'pkcs1', format: 'der' }), 'private-key-file', 1],
    ['ec.der', ec.export({ type: 'sec1', format: 'der' }), 'private-key-file', 1],
    ['key.ppk', bytes('PuTTY-User-Key-File-3: ssh-ed25519\r\n'), 'private-key-file', 1],
    ['store.p12', Buffer.from('3082096a020103308209', 'hex'), 'key-store-file', 1],
    ['store.jks', Buffer.from('feedfeed00000002', 'hex'), 'key-store-file', 1],
    ['store.kdbx', Buffer.from('03d9a29a67fb4bb5', 'hex'), 'key-store-file', 1],
    ['config/master.key', bytes(`${random.string(alphabets.hex, 32)}\n`), 'credential-file', 1],
    ['id_ed25519', undefined, 'private-key-file', 1],
    ['store.pfx', undefined, 'key-store-file', 1],
  ])('%s', (path, head, ruleId, line) => {
    expect(found(path, head)).toEqual([[ruleId, line, expect.any(String)]]);
  });

  it.each([
    ['id_rsa.pub', bytes('ssh-rsa AAAA')],
    ['server.pem', bytes(publicPem)],
    ['server.der', publicKey.export({ type: 'spki', format: 'der' })],
    ['translations.key', bytes('title=Orders')],
    ['server.pem', undefined],
    ['readme.md', bytes(pem)],
    ['key.pem', bytes(`-----BEGIN ${'PRIVATE'} KEY-----`)],
  ])('not %s', (path, head) => {
    expect(found(path, head)).toEqual([]);
  });
});
