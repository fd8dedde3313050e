import { describe, expect, it } from 'vitest';
import { isCredentialFile } from './credential-names.ts';

describe('isCredentialFile', () => {
  it.each([
    '.env',
    '.env.local',
    '.ENV',
    '.env.production.local',
    'staging.env',
    'id_rsa',
    'id_ed25519',
    'id_ed25519_work',
    'server.pem',
    'tls.key',
    'AuthKey_1.p8',
    '.npmrc',
    '.netrc',
    '_netrc',
    '.pgpass',
    'credentials',
    'credentials.json',
    'service-account-prod.json',
    'client_secret_1.json',
    'prod.tfvars',
    '.envrc',
    '.dev.vars',
    'secrets.toml',
    'terraform.tfstate',
  ])('knows %s', (name) => {
    expect(isCredentialFile(name)).toBe(true);
  });

  it.each(['env', 'key', 'pem', 'main.o', 'env.ts', 'id_rsa.pub', 'environment.ts', 'keyboard', 'package-lock.json', '.eslintcache', 'secrets.ts', ''])('leaves %j', (name) => {
    expect(isCredentialFile(name)).toBe(false);
  });
});
