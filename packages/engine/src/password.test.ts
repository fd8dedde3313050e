import { describe, expect, it } from 'vitest';
import { isStandInUser, passwordKind } from './password.ts';
import { alphabets, createRandom } from './random.ts';

const random = createRandom(31);

describe('passwordKind', () => {
  it.each([
    [
      'reference',
      [
        '${DB_PASS}',
        '$DB_PASS',
        '$1',
        '%DB_PASS%',
        '{{ password }}',
        '{password}',
        '{0}',
        '{}',
        '<password>',
        '[YOUR-PASSWORD]',
        '%s',
        '%v',
        '%(password)s',
        '#{pass}',
        '@PASS@',
        '__PASS__',
        ':password',
        '&lt;password&gt;',
        '$(cat file)',
        'process.env.PASS',
        '***',
        'xxxxxx',
        '...',
        '%3Cpassword%3E',
      ],
    ],
    [
      'stand-in',
      ['password', 'Password', 'PASSWORD', 'pass', 'secret', 'my-secret-password', 'your_password_here', 'changeme', 'example', 'foo', 'dbPassword', 'top.secret', 'supersecret'],
    ],
    ['trivial', ['postgres', 'root', 'admin', 'admin123', 'guest', 'password1', 'P@ssw0rd', 'secret123', '123456', '12345678', 'abcdef', 'qwerty', 'a1b', 'toor', 'letmein!']], // secr:allow -- made up
    ['weak', ['gardenparty', 'hunter2x', 'SuperSecretPassword123!', 'Blue7']],
    ['strong', ['Summer-2024-rain', 'tr0ub4dor&3x', 'correct-horse-battery']],
  ] as const)('%s', (kind, values) => {
    expect(values.map((value) => [value, passwordKind(value)])).toEqual(values.map((value) => [value, kind]));
  });

  it('a password that is the name of the user is trivial', () => {
    expect(passwordKind('orders', 'Orders')).toBe('trivial');
    expect(passwordKind('orders', 'deploy')).toBe('weak');
  });

  it('hardly any random value is taken for less than strong', () => {
    const values = Array.from({ length: 3000 }, () => random.string(`${alphabets.alphanumeric}!@#%&*-_`, 18));
    expect(values.filter((value) => passwordKind(value) !== 'strong').length).toBeLessThan(10);
  });
});

it.each([
  ['user', true],
  ['username', true],
  ['my_user', true],
  ['dbuser', true],
  ['foo', true],
  ['', true],
  ['${USER}', true],
  ['<user>', true],
  ['orders', false],
  ['admin', false],
  ['postgres', false],
])('isStandInUser(%s)', (user, expected) => {
  expect(isStandInUser(user)).toBe(expected);
});
