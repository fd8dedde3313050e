import { describe, expect, it } from 'vitest';
import { nameKind } from './binary-names.ts';

describe('nameKind', () => {
  it.each([
    ['a/logo.png', 'media'],
    ['LOGO.PNG', 'media'],
    ['font.woff2', 'media'],
    ['a.tar.gz', 'archive'],
    ['app.jar', 'archive'],
    ['App.Zip', 'archive'],
    ['letter.docx', 'document'],
    ['index.ts', 'text'],
    ['go.mod', 'text'],
    ['tls.key', 'text'],
    ['icon.svg', 'text'],
    ['README', 'text'],
    ['png', 'text'],
    ['a.png/b', 'text'],
    ['.zip', 'text'],
    ['', 'text'],
  ])('%s: %s', (path, kind) => {
    expect(nameKind(path)).toBe(kind);
  });
});
