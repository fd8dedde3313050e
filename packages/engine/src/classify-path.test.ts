import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileFacts } from './classify-path.ts';

describe('fileFacts', () => {
  it.each([
    ['src/app.ts', 'ts', 'code', 'source', false],
    ['src/App.TSX', 'tsx', 'code', 'source', false],
    ['main.py', 'py', 'code', 'source', false],
    ['run.sh', 'sh', 'script', 'source', true],
    ['Dockerfile', '', 'script', 'source', true],
    ['docker/Dockerfile.prod', 'prod', 'script', 'source', true],
    ['.env', 'env', 'env', 'source', true],
    ['.env.local', 'env', 'env', 'source', true],
    ['config/prod.env', 'env', 'env', 'source', true],
    ['.env.example', 'env', 'env', 'example', true],
    ['docker-compose.yml', 'yml', 'config', 'source', true],
    ['application.properties', 'properties', 'config', 'source', true],
    ['appsettings.json', 'json', 'config', 'source', false],
    ['main.tf', 'tf', 'config', 'source', false],
    ['web.config', 'config', 'config', 'source', true],
    ['.npmrc', 'npmrc', 'config', 'source', true],
    ['settings.py.example', 'py', 'code', 'example', false],
    ['index.html', 'html', 'markup', 'source', false],
    ['README.md', 'md', 'prose', 'documentation', true],
    ['README', '', 'prose', 'source', true],
    ['dump.sql', 'sql', 'data', 'source', false],
    ['bin/tool', '', 'unknown', 'source', true],
  ])('%s', (path, extension, kind, role, hasBareValues) => {
    const facts = fileFacts(path);
    expect({ ...facts, role: facts.role }).toEqual({ path, extension, kind, role, hasBareValues });
  });

  it.each([
    ['test/a.js', 'test'],
    ['src/__tests__/a.ts', 'test'],
    ['src/a.spec.ts', 'test'],
    ['pkg/a_test.go', 'test'],
    ['src/test/java/UserTest.java', 'test'],
    ['tests/fixtures/x.yml', 'test'],
    ['examples/basic/a.js', 'example'],
    ['docs/guide/a.js', 'documentation'],
    ['docs/test/a.js', 'test'],
    ['node_modules/x/index.js', 'vendored'],
    ['third_party\\x\\a.c', 'vendored'],
    ['package-lock.json', 'lock'],
    ['sub/yarn.lock', 'lock'],
    ['go.sum', 'lock'],
    ['dist/app.min.js', 'minified'],
    ['app.js.map', 'minified'],
    ['static/8723.3c1f75bf.chunk.js', 'minified'],
    ['api/user.pb.go', 'generated'],
    ['src/latest/attest.ts', 'source'],
    ['src/contest.java', 'source'],
  ])('tells the part that %s plays', (path, role) => {
    expect(fileFacts(path).role).toBe(role);
  });

  it('gives every path an answer, whatever its letters and separators', () => {
    const part = fc.constantFrom('src', 'test', 'docs', 'vendor', 'a', 'examples');
    const name = fc.constantFrom('a.ts', 'b.yml', '.env', 'c_test.go', 'Dockerfile', 'README', 'x.', '.');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), name, (folders, base) => {
        const facts = fileFacts([...folders, base].join('/'));
        const windows = fileFacts([...folders, base].join('\\').toUpperCase());
        expect([windows.kind, windows.role, windows.hasBareValues]).toEqual([facts.kind, facts.role, facts.hasBareValues]);
      }),
    );
  });
});
