import { describe, expect, it } from 'vitest';
import { alphabets, createRandom } from '../random.ts';
import { detectAll } from './detect-all.cases.ts';
import { kubernetesSecretDetector } from './kubernetes-secret.ts';

const random = createRandom(19);
const plain = `v8${random.string(alphabets.alphanumeric, 16)}3`;
const encoded = btoa(plain);
const other = btoa(`${plain}x`);
const find = (text: string): string[] => detectAll(kubernetesSecretDetector, text, 'deploy/secret.yaml').map(({ value }) => value);

const manifest = (...lines: readonly string[]): string => ['apiVersion: v1', ...lines, 'metadata:', '  name: orders', 'type: Opaque', ''].join('\n');

describe('values', () => {
  it.each([
    ['behind the kind', manifest('kind: Secret', 'data:', `  password: ${encoded}`), [encoded]],
    ['before the kind', manifest('data:', `  password: ${encoded}`, 'kind: Secret'), [encoded]],
    ['plain', manifest('kind: Secret', 'stringData:', `  password: ${plain}`), [plain]],
    ['several', manifest('kind: Secret', 'data:', '  # a note', `  password: ${encoded}`, '  username: YWRtaW4=', `  token: "${other}"`), [encoded, other]],
    ['quoted', manifest("kind: 'Secret'", 'data:', `  password: '${encoded}'`), [encoded]],
    ['in lower case', manifest('kind: secret', 'data:', `\tpassword: ${encoded}`), [encoded]],
    ['in a block', manifest('kind: Secret', 'data:', '  .dockercfg: |', `    ${encoded}`), [encoded]],
    ['in both blocks', manifest('kind: Secret', 'data:', `  a: ${encoded}`, 'stringData:', `  b: ${plain}`), [encoded, plain]],
    ['in a list', ['items:', '- apiVersion: v1', '  kind: Secret', '  data:', `    password: ${encoded}`].join('\n'), [encoded]],
    ['in JSON', JSON.stringify({ apiVersion: 'v1', kind: 'Secret', data: { password: encoded } }, undefined, 2), [encoded]],
    ['in compact JSON', JSON.stringify({ apiVersion: 'v1', kind: 'Secret', data: { password: encoded } }), [encoded]],
    [
      'beside another manifest, no dashes between',
      `${manifest('kind: ConfigMap', 'data:', `  a: ${other}`)}${manifest('kind: Secret', 'data:', `  b: ${encoded}`)}${manifest('kind: ConfigMap', 'data:', `  c: ${other}`)}`,
      [encoded],
    ],
    ['with the kind first', ['kind: Secret', 'apiVersion: v1', 'data:', `  a: ${encoded}`].join('\n'), [encoded]],
    ['in one of two documents', `${manifest('kind: ConfigMap', 'data:', `  a: ${other}`)}---\n${manifest('kind: Secret', 'data:', `  b: ${encoded}`)}`, [encoded]],
  ])('%s', (_, text, values) => {
    expect(find(text)).toEqual(values);
  });
});

describe('what is none', () => {
  it.each([
    ['an external secret', manifest('kind: ExternalSecret', 'data:', `  password: ${encoded}`)],
    ['a store', manifest('kind: SecretStore', 'data:', `  password: ${encoded}`)],
    ['a template', manifest('kind: Secret', 'data:', '  password: {{ .Values.password | b64enc }}')],
    ['a variable', manifest('kind: Secret', 'stringData:', '  password: ${PASSWORD}')],
    ['an encrypted value', manifest('kind: Secret', 'stringData:', `  password: ENC[AES256_GCM,data:${encoded},type:str]`)],
    ['an empty value', manifest('kind: Secret', 'data:', '  password: ""')],
    ['a short value', manifest('kind: Secret', 'data:', '  password: YmFyCg==')],
    ['a placeholder', manifest('kind: Secret', 'data:', `  password: ${btoa('changeme')}`)],
    ['a certificate', manifest('kind: Secret', 'data:', `  tls.crt: ${encoded}`)],
    ['a user name', manifest('kind: Secret', 'data:', `  username: ${encoded}`)],
    ['another document', `${manifest('kind: Secret')}---\n${manifest('kind: ConfigMap', 'data:', `  b: ${encoded}`)}`],
    ['no data', manifest('kind: Secret')],
    ['a reference to one', ['env:', '  - kind: Secret', '    name: orders', 'other:', `  data: ${encoded}`].join('\n')],
  ])('%s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
});
