import { describe, expect, it } from 'vitest';
import { alphabets, createRandom } from '../random.ts';
import { placeholderReason } from './placeholder.ts';

describe('placeholderReason', () => {
  it.each([
    ['no value', ['null', 'None', 'true', 'string', 'required']],
    ['in brackets', ['<your-token>', '[secret]', '{password}', '<b>x</b>']],
    ['template', ['${TOKEN}', '{{ token }}', '$(cat file)', '#{secret}', '<%= token %>', 'a%(b)s']],
    ['reference', ['$TOKEN', '%TOKEN%', '@TOKEN@', '__TOKEN__', 'process.env.X', 'os.environ[X]', 'var.db_password', 'secrets.TOKEN', 'vault:a/b', 'op://a/b']],
    ['filler', ['xxxxxxxx', '********', '........', 'sk-xxxxxxxx', 'aaaaaaa', '-----']],
    ['placeholder', ['your-api-key', 'YOUR_TOKEN_HERE', 'my-secret', 'changeme', 'CHANGE_ME', 'replace-me', 'insert-token', 'dummy', 'REDACTED', 'some_password', 'example']],
    ['stand-in', ['foo', 'foobar', 'test', 'secret1', 'asdf', 'root', 'admin']],
    ['sequence', [alphabets.digit, alphabets.hex, alphabets.lower, '12345', '87654321']],
    ['address', ['https://host/path', 'data:text/plain', 'jdbc:mysql:x']],
    ['path', ['/run/secrets/token', './certs/key', '~/keys/one']],
    ['file', ['server.key', 'config/secret.json', 'id.pem']],
    ['code', ['getToken()', 'new Secret', '() => token']],
    ['property', ['user.password', 'this_.token', 'Token::Kind', 'items[0].token']],
    ['pattern', ['^[a-z]+$', '\\d{4,}', '[A-Z]{2}[^a]+']],
    ['style', ['#password', '.token-field', '#ffffff', 'rgba(1,2,3)']],
    ['date, version or measure', ['1.2.3', '2020-01-02', 'v10.0.1-beta', '30s']],
    ['mail address', ['me@host.tld']],
    ['sentence', ['Enter your password', 'this token has expired']],
    ['label', ['Your password', 'Password:', 'Forgot?']],
    ['names itself', ['user_password', 'access-token', 'clientSecret', 'new-password']],
  ])('%s', (reason, values) => {
    for (const value of values)
      expect([value, placeholderReason(value, 'name')]).toEqual([value, reason === 'label' ? expect.stringMatching(/label|placeholder/) : expect.any(String)]);
    expect(values.map((value) => placeholderReason(value, 'name'))).toContain(reason);
  });

  it('drops a value that repeats the name', () => {
    expect(placeholderReason('zebra-password', 'dbZebraPassword')).toBe('same as the name');
    expect(placeholderReason('zebra', 'dbZebraPassword')).toBeUndefined();
  });

  it('leaves what machines and people make', () => {
    const random = createRandom(3);
    const makers = [
      () => random.string(alphabets.hex, 32),
      () => random.string(alphabets.base62, 24),
      () => random.string(alphabets.base64url, 43),
      () => `${random.pick(['Summer', 'Dragon', 'winter'])}${2010 + random.integer(12)}${random.pick(['!', '', '#'])}`,
      () => `${random.pick(['qwerty', 'abc', 'letmein'])}${random.string(alphabets.digit, 3)}`,
    ];
    let dropped = 0;
    for (let round = 0; round < 2000; round++) if (placeholderReason(random.pick(makers)(), 'password') !== undefined) dropped++;
    expect(dropped).toBeLessThan(20);
  });
});
