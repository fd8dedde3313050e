import { describe, expect, it } from 'vitest';
import { alphabets, createRandom } from '../random.ts';
import { detectAll } from './detect-all.cases.ts';
import { jwtDetector } from './jwt.ts';

const random = createRandom(3);
const encode = (value: string): string => Buffer.from(value).toString('base64url');
const part = (value: unknown): string => encode(JSON.stringify(value));
const signature = (length = 43): string => random.string(alphabets.base64url, length);
const payload = { sub: '42', scope: 'orders' };
const token = (header: object, body: object, length = 43): string => `${part(header)}.${part(body)}.${signature(length)}`;
const signed = token({ alg: 'HS256', typ: 'JWT' }, payload);
const verdicts = (text: string): readonly [string, string | undefined][] => detectAll(jwtDetector, text).map(({ ruleId, severity }) => [ruleId, severity]);

describe('tokens', () => {
  it.each([
    ['in a header', `Authorization: Bearer ${signed}`],
    ['quoted', `const t = "${signed}";`],
    ['at the end of a sentence', `The token is ${signed}.`],
    ['in a query', `https://orders-prod.net/?jwt=${signed}&x=1`],
    ['bare', signed],
  ])('%s', (_, text) => {
    expect(detectAll(jwtDetector, text)).toEqual([expect.objectContaining({ value: signed, ruleId: 'json-web-token' })]);
  });

  it.each([
    ['RS256', token({ alg: 'RS256', kid: 'a' }, payload, 342), 'json-web-token', undefined],
    ['ES256', token({ kid: 'a', alg: 'ES256' }, payload, 86), 'json-web-token', undefined],
    ['a blank in the header', `${encode('{ "alg": "HS256" }')}.${part(payload)}.${signature()}`, 'json-web-token', undefined],
    ['an indented header', `${encode('{\n  "alg": "HS256"\n}')}.${part(payload)}.${signature()}`, 'json-web-token', undefined],
    ['encrypted', `${part({ alg: 'RSA-OAEP', enc: 'A256GCM' })}.${signature(342)}.${signature(16)}.${signature(60)}.${signature(22)}`, 'json-web-token', undefined],
    ['encrypted directly', `${part({ alg: 'dir', enc: 'A256GCM' })}..${signature(16)}.${signature(60)}.${signature(22)}`, 'json-web-token', undefined],
    ['unsigned', `${part({ alg: 'none' })}.${part(payload)}.`, 'json-web-token', 'low'],
    ['the well-known example', token({ alg: 'HS256', typ: 'JWT' }, { sub: '1234567890', name: 'John Doe', iat: 1516239022 }), 'json-web-token', 'low'],
    ['a signature cut off', token({ alg: 'HS256' }, payload, 30), 'json-web-token', 'low'],
    ['a Supabase service role', token({ alg: 'HS256', typ: 'JWT' }, { iss: 'supabase', ref: 'abc', role: 'service_role' }), 'supabase-service-role-key', undefined],
    ['a Supabase anonymous role', token({ alg: 'HS256', typ: 'JWT' }, { iss: 'supabase', ref: 'abc', role: 'anon' }), 'supabase-anon-key', undefined],
    ['a Supabase demo key', token({ alg: 'HS256', typ: 'JWT' }, { iss: 'supabase-demo', role: 'service_role' }), 'supabase-service-role-key', 'low'],
  ])('%s', (_, text, ruleId, severity) => {
    expect(verdicts(`x = '${text}'`)).toEqual([[ruleId, severity]]);
  });
});

describe('what is no token', () => {
  it.each([
    ['random parts', `eyJ${random.string(alphabets.alphanumeric, 33)}.${random.string(alphabets.alphanumeric, 40)}.${signature()}`],
    ['a payload that is not JSON', `${part({ alg: 'HS256' })}.${encode('not json at all')}.${signature()}`],
    ['a header without an algorithm', `${part({ typ: 'JWT', kid: 'orders' })}.${part(payload)}.${signature()}`],
    ['two parts', `${part({ alg: 'HS256', typ: 'JWT' })}.${part(payload)}`],
    ['JSON in base64', part({ version: 3, sources: ['a.ts'] })],
    ['part of a word', `x${signed}`],
  ])('%s', (_, text) => {
    expect(verdicts(text)).toEqual([]);
  });
});
