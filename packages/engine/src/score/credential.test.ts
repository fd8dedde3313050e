import { describe, expect, it } from 'vitest';
import { fileFacts } from '../classify-path.ts';
import { alphabets, createRandom } from '../random.ts';
import { credentialThreshold, judgeCredential } from './credential.ts';
import type { CredentialEvidence, CredentialJudgement } from './credential.ts';

const random = createRandom(9);
const token = random.string(alphabets.base62, 32);
const word = `kestrel${random.string(alphabets.digit, 3)}`;

function judge(path: string, name: string, value: string, more: Partial<CredentialEvidence> = {}): CredentialJudgement {
  return judgeCredential({ name, value, quoted: true, form: 'assign', facts: fileFacts(path), line: `${name} = "${value}"`, ...more });
}

describe('judgeCredential', () => {
  it.each([
    ['src/a.ts', 'apiKey', token, 'generic-api-token', 'medium'],
    ['src/a.ts', 'authToken', token, 'generic-api-token', 'medium'],
    ['src/a.ts', 'signerPrivateKey', token, 'generic-private-key', 'medium'],
    ['src/a.ts', 'clientSecret', token, 'generic-secret', 'medium'],
    ['src/a.ts', 'password', word, 'generic-password', 'medium'],
    ['src/a.ts', 'password', token, 'generic-password', 'medium'],
    ['test/a.ts', 'apiKey', token, 'generic-api-token', 'low'],
    ['docs/a.md', 'password', word, 'generic-password', 'low'],
    ['.env', 'API_KEY', token, 'generic-api-token', 'high'],
    ['config/production.yml', 'api_key', token, 'generic-api-token', 'high'],
    ['.env.example', 'API_KEY', token, 'generic-api-token', 'low'],
    ['.env', 'DB_PASSWORD', word, 'generic-password', 'medium'],
  ])('%s: %s', (path, name, value, ruleId, severity) => {
    const judgement = judge(path, name, value);
    expect(judgement).toMatchObject({ ruleId, severity });
    expect('confidence' in judgement && judgement.confidence >= credentialThreshold && judgement.confidence < 1).toBe(true);
  });

  it.each<[what: string, path: string, name: string, value: string, more?: Partial<CredentialEvidence>]>([
    ['a name that is not one', 'src/a.ts', 'tokenUrl', token],
    ['a lock file', 'package-lock.json', 'apiKey', token],
    ['a placeholder', 'src/a.ts', 'apiKey', 'your-api-key'],
    ['a hash', 'src/a.ts', 'password', `$2b$10$${random.string(alphabets.base64, 53)}`],
    ['a word for a key', 'src/a.ts', 'apiKey', 'kestrel'],
    ['a translation', 'src/locales/de.json', 'password', 'Kennwortfeld'],
    ['a token of two words', 'src/a.ts', 'token', `${token} ${token}`],
    ['a variable in a text', 'docs/a.md', 'password', 'switch_one_pass', { quoted: false }],
    ['the token of a badge', 'README.md', 'token', token, { line: `https://host/badge.svg?token=${token}` }],
    ['a short token', 'src/a.ts', 'token', 'a1b2'],
    ['a source map', 'dist/a.js.map', 'token', token],
  ])('drops %s', (_, path, name, value, more = {}) => {
    expect(judge(path, name, value, more)).toHaveProperty('dropped');
  });

  it('wants a setter around two texts', () => {
    const argument = (line: string): CredentialJudgement => judge('src/a.js', 'password', word, { form: 'argument', line });
    expect(argument(`props.setProperty("password", "${word}")`)).toHaveProperty('ruleId');
    expect(argument(`["password", "${word}"]`)).toHaveProperty('dropped');
  });

  it('is surer of an assignment than of a comparison, and of a random value than of a word', () => {
    const sure = (judgement: CredentialJudgement): number => ('confidence' in judgement ? judgement.confidence : 0);
    expect(sure(judge('src/a.ts', 'password', word))).toBeGreaterThan(sure(judge('src/a.ts', 'password', word, { form: 'compare' })));
    expect(sure(judge('src/a.ts', 'password', token))).toBeGreaterThan(sure(judge('src/a.ts', 'password', 'kestrel')));
  });
});
