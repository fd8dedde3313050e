import { describe, expect, it } from 'vitest';
import { alphabets, createRandom } from '../random.ts';
import { detectAll } from './detect-all.cases.ts';
import { httpAuthDetector } from './http-auth.ts';

const random = createRandom(13);
const token = `4a${random.string(alphabets.alphanumeric, 34)}9`;
const basic = btoa(`orders:${token}`);
const find = (text: string): readonly [string, string, string | undefined][] => detectAll(httpAuthDetector, text).map(({ value, ruleId, severity }) => [value, ruleId, severity]);

describe('headers', () => {
  it.each([
    ['Basic', `Authorization: Basic ${basic}`, basic, 'http-basic-credential', undefined],
    ['Basic in JSON', `{"authorization": "basic ${basic}"}`, basic, 'http-basic-credential', undefined],
    ['Basic for a proxy', `Proxy-Authorization: Basic ${basic}\r\n`, basic, 'http-basic-credential', undefined],
    ['Basic with a key as user', `'Basic ${btoa(`${token}:`)}'`, btoa(`${token}:`), 'http-basic-credential', undefined],
    ['Basic with a weak password', `Basic ${btoa('orders:gardenparty')}`, btoa('orders:gardenparty'), 'http-basic-credential', 'medium'],
    ['Basic with a trivial password', `Basic ${btoa('administrator:root')}`, btoa('administrator:root'), 'http-basic-credential', 'low'],
    ['Bearer', `Authorization: Bearer ${token}`, token, 'http-bearer-token', undefined],
    ['Bearer in code', `headers: { Authorization: 'Bearer ${token}' }`, token, 'http-bearer-token', undefined],
    ['Bearer in curl', `curl -H "Authorization: Bearer ${token}" https://api.orders-prod.net`, token, 'http-bearer-token', undefined],
    ['an API key', `curl -H "X-Api-Key: ${token}"`, token, 'http-api-key-header', undefined],
    ['an API key in code', `headers['x-api-key'] = '${token}'`, token, 'http-api-key-header', undefined],
    ['an API key in JSON', `{"X-API-Key": "${token}"}`, token, 'http-api-key-header', undefined],
    ['a GitLab token', `--header 'PRIVATE-TOKEN: ${token}'`, token, 'http-api-key-header', undefined],
  ])('%s', (_, text, value, ruleId, severity) => {
    expect(find(text)).toEqual([[value, ruleId, severity]]);
  });
});

describe('curl', () => {
  it.each([
    ['-u', `curl -u orders:${token} https://api.orders-prod.net/v1`, 'high'],
    ['--user', `curl -sS --user "orders:${token}" https://api.orders-prod.net/v1`, 'high'],
    ['behind the address', `curl https://api.orders-prod.net/v1 -u 'orders:${token}'`, 'high'],
    ['on the next line', `curl -X POST \\\n  -u orders:${token} \\\n  https://api.orders-prod.net/v1`, 'high'],
    ['for a proxy', `curl --proxy-user orders:${token} https://api.orders-prod.net/v1`, 'high'],
    ['quoted apart', `curl --user orders:'${token}' https://api.orders-prod.net/v1`, 'high'],
    ['a key as user', `curl "https://api.orders-prod.net/v1" -u "${token}:"`, 'high'],
    ['here', `curl -u orders:${token} http://localhost:8080`, 'medium'],
  ])('%s', (_, text, severity) => {
    expect(find(text)).toEqual([[token, 'curl-user-password', severity]]);
  });
});

describe('curl headers', () => {
  it.each([
    ['apikey', `curl -X GET \\\n  -H "apikey: ${token}"`],
    ['a vendor key', `curl -X GET -H 'X-Octopus-ApiKey: ${token}'`],
    ['Token', `curl -H "Authorization: Token ${token}" https://api.orders-prod.net`],
    ['nothing before the key', `curl -H "Authorization: ${token}" https://api.orders-prod.net`],
  ])('%s', (_, text) => {
    expect(find(text)).toEqual([[token, 'http-api-key-header', undefined]]);
  });

  it('beside a password', () => {
    expect(find(`curl -u orders:${token} -H 'apikey: ${token}x' https://api.orders-prod.net`)).toHaveLength(2);
  });
});

describe('what is no credential', () => {
  it.each([
    `Authorization: Basic ${btoa('username:password')}`,
    `Authorization: Basic ${btoa('user:pass1234')}`,
    'Authorization: Basic <base64-encoded-credentials>',
    'Basic Authentication and BasicAuthenticationFilters',
    'basic internationalization support',
    'Authorization: Bearer <your-access-token>',
    'Authorization: Bearer ${process.env.ACCESS_TOKEN}',
    'Authorization: Bearer your_access_token_goes_here',
    'Authorization: Bearer xxxxxxxxxxxxxxxxxxxxxxxx',
    'bearer authenticationSchemeHandler',
    'Bearer eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9',
    'x-api-key: your-api-key-goes-here',
    "request.headers['x-api-key'] === configuration.apiKeyOfTheService",
    'curl -u user:password https://api.orders-prod.net',
    'curl -u "$USER:$PASSWORD" https://api.orders-prod.net',
    'curl -u ${USER}:${PASSWORD} https://api.orders-prod.net',
    'curl -u <user>:<password> https://api.orders-prod.net',
    'curl -H "apikey: $API_KEY" https://api.orders-prod.net',
    'curl -H "Content-Type: application/json" -H "Authorization: Token **********"',
    'curl -u ":" https://api.orders-prod.net',
    'curl -u username https://api.orders-prod.net',
    'git push -u origin main:main',
  ])('%s', (text) => {
    expect(find(text)).toEqual([]);
  });
});
