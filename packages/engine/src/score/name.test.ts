import { describe, expect, it } from 'vitest';
import { nameMeaning, wordsOf } from './name.ts';

describe('wordsOf', () => {
  it.each([
    ['dbPassword2', ['db', 'password', '2']],
    ['DB_PASSWORD', ['db', 'password']],
    ['APIKey', ['api', 'key']],
    ['x-api-key', ['x', 'api', 'key']],
    ['app.auth.tokenURL', ['app', 'auth', 'token', 'url']],
    ['', []],
  ])('%s', (name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });
});

describe('nameMeaning', () => {
  it.each([
    ['password', 'password'],
    ['DB_PASSWORD_PROD', 'password'],
    ['mysqlRootPwd', 'password'],
    ['requirepass', 'password'],
    ['rootpw', 'password'],
    ['dbpassword', 'password'],
    ['password1', 'password'],
    ['user.setPassword', 'password'],
    ['passwordBox.password.equals', 'password'],
    ['confirm_password', 'password'],
    ['check_password', 'password'],
    ['auth_token', 'token'],
    ['GITHUB_TOKEN', 'token'],
    ['accesstoken', 'token'],
    ['client-secret', 'secret'],
    ['secret_key_base', 'secret'],
    ['apiKey', 'key'],
    ['X-Api-Key', 'key'],
    ['AccountKey', 'key'],
    ['encryptionKey', 'key'],
  ])('%s stands for a %s', (name, kind) => {
    expect(nameMeaning(name).kind).toBe(kind);
  });

  it.each([
    'passwordField',
    'password_hash',
    'tokenUrl',
    'token_type',
    'max_tokens',
    'next_page_token',
    'csrf_token',
    'publicKey',
    'PUBLIC_API_KEY',
    'primaryKey',
    'showPassword',
    'forgotPassword',
    'getPassword',
    'generateToken',
    'password_reset',
    'compass',
    'passport',
    'bypass',
    'author',
    'tokenizer',
    'pad_token',
    'secretName',
    'passwordMinLength',
    'errors.password',
    'keyboard',
    'monkey',
    'data.key',
    'hasToken',
  ])('%s does not', (name) => {
    expect(nameMeaning(name).kind).toBeUndefined();
  });

  it('trusts a plain name more than a short or ambiguous one', () => {
    expect(nameMeaning('password').weight).toBeGreaterThan(nameMeaning('renderPass').weight);
    expect(nameMeaning('dbPass').weight).toBeGreaterThan(nameMeaning('pass').weight);
  });
});
