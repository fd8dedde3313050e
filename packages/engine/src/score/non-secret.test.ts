import { describe, expect, it } from 'vitest';
import { alphabets, createRandom } from '../random.ts';
import { nonSecretReason } from './non-secret.ts';

const random = createRandom(5);
const hex = (length: number): string => random.string(alphabets.hex, length);
const base64 = (length: number): string => random.string(alphabets.base64, length);
const uuid = [8, 4, 4, 4, 12].map(hex).join('-');

describe('nonSecretReason', () => {
  it.each([
    ['integrity hash', `sha512-${base64(86)}==`, 'x', ''],
    ['password hash', `$2b$10$${base64(53)}`, 'password', ''],
    ['password hash', `{SSHA}${base64(28)}`, 'password', ''],
    ['public key', `ssh-rsa ${base64(40)}`, 'key', ''],
    ['certificate', `-----BEGIN ${'CERTIFICATE'}-----`, 'key', ''],
    ['picture', `iVBORw0KGgo${base64(40)}`, 'token', ''],
    ['encrypted', `ENC[AES256_GCM,${base64(10)}]`, 'password', ''],
    ['encrypted', `__encrypt__${base64(24)}:${base64(40)}`, 'password', ''],
    ['uuid', uuid, 'sessionKey', ''],
    ['hash by name', hex(40), 'token.sha256', ''],
    ['hash by line', hex(64), 'token', `"integrity": "${hex(64)}"`],
  ])('%s', (reason, value, name, line) => {
    expect(nonSecretReason(value, name, line)).toBe(reason);
  });

  it.each([
    [hex(32), 'api_key', ''],
    [uuid, 'api_key', ''],
    [base64(40), 'secret', 'secret = x'],
  ])('leaves what nothing speaks against', (value, name, line) => {
    expect(nonSecretReason(value, name, line)).toBeUndefined();
  });

  it('does not take a made-up UUID for a secret', () => {
    expect(nonSecretReason([8, 4, 4, 4, 12].map((length) => '0'.repeat(length)).join('-'), 'api_key', '')).toBe('uuid');
  });
});
