import { describe, expect, it } from 'vitest';
import { alphabets, createRandom } from '../random.ts';
import { configCredentialsDetector } from './config-credentials.ts';
import { detectAll } from './detect-all.cases.ts';

const random = createRandom(17);
const password = `t4${random.string(alphabets.alphanumeric, 12)}7`;
const token = random.string(alphabets.alphanumeric, 36);
const pair = btoa(`deploy:${password}`);
const key = `${random.string(alphabets.base64, 43)}=`;
const hex = random.string(alphabets.hex, 128);
const kubeKey = btoa(`-----BEGIN RSA ${'PRIVATE'} KEY-----\n${random.string(alphabets.base64, 64)}`);
const hashed = (start: string, length: number): string => start + random.string(`./${alphabets.alphanumeric}`, length);

const find = (text: string, path = 'file'): readonly [string, string][] => detectAll(configCredentialsDetector, text, path).map(({ value, ruleId }) => [value, ruleId]);

describe('credentials', () => {
  it.each([
    ['Docker', `{"auths": {"registry.orders-prod.net": {"auth": "${pair}"}}}`, pair, 'docker-registry-credential'],
    ['Docker, identity token', `{"identitytoken": "${token}"}`, token, 'docker-registry-credential'],
    ['Yarn token', `npmAuthToken: "${token}"`, token, 'yarn-registry-credential'],
    ['Yarn pair', `npmAuthIdent: "deploy:${password}"`, `deploy:${password}`, 'yarn-registry-credential'],
    ['netrc', `machine api.orders-prod.net login deploy password ${password}\n`, password, 'netrc-password'],
    ['netrc on lines', `machine api.orders-prod.net\n  login deploy\n  password ${password}\n`, password, 'netrc-password'],
    ['kubeconfig', `users:\n- user:\n    client-key-data: ${kubeKey}\n`, kubeKey, 'kubeconfig-client-key'],
    ['an Apache password file', `deploy:${hashed('$apr1$abcd1234$', 22)}`, undefined, 'password-hash'],
    ['a bcrypt password file', `deploy:${hashed('$2y$10$', 53)}`, undefined, 'password-hash'],
    ['a shadow file', `root:${hashed('$6$saltsalt$', 86)}:18000:0:99999:7:::`, undefined, 'password-hash'],
    ['Laravel', `APP_KEY=base64:${key}`, key, 'laravel-app-key'],
    ['Laravel, PHP', `'key' => 'base64:${key}',`, key, 'laravel-app-key'],
    ['ASP.NET', `<machineKey validationKey="${hex}" validation="SHA1" />`, hex, 'aspnet-machine-key'],
    ['Rails, YAML', `production:\n  secret_key_base: ${hex}`, hex, 'rails-secret-key-base'],
    ['Rails, Ruby', `config.secret_key_base = '${hex}'`, hex, 'rails-secret-key-base'],
    ['Rails, environment', `SECRET_KEY_BASE=${hex}`, hex, 'rails-secret-key-base'],
    ['Django', `SECRET_KEY = 'django-insecure-${token}!x'`, `django-insecure-${token}!x`, 'django-secret-key'],
  ])('%s', (_, text, value, ruleId) => {
    expect(find(text)).toEqual([[value ?? expect.any(String), ruleId]]);
  });

  it('pgpass, by the name of the file', () => {
    const line = `db.orders-prod.net:5432:orders:deploy:${password}`;
    expect(find(line, 'home/.pgpass')).toEqual([[password, 'pgpass-password']]);
    expect(find(line, 'home/notes.txt')).toEqual([]);
  });
});

describe('what is none', () => {
  it.each([
    '{"auth": "basic"}',
    `{"auth": "${btoa('username:password')}"}`,
    'npmAuthToken: "${NPM_AUTH_TOKEN}"',
    'login page password field',
    'machine api.example.com login user password password',
    `client-key-data: ${btoa('a certificate and not a key'.repeat(4))}`,
    'ports: ["127.0.0.1:5432:5432"]',
    'APP_KEY=base64:',
    `data:image/png;base64:${key.slice(0, 40)}`,
    `<img src="base64:${key}">`,
    '<machineKey validationKey="AutoGenerate,IsolateApps" />',
    'secret_key_base: <%= ENV["SECRET_KEY_BASE"] %>',
    'secret_key_base: ENV.fetch("SECRET_KEY_BASE_OF_THE_APP")',
    'django-insecure-',
  ])('%s', (text) => {
    expect(find(text)).toEqual([]);
  });
});
