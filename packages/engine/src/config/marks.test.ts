import { describe, expect, it } from 'vitest';

import { isAllowedByMark } from './marks.ts';

describe('isAllowedByMark', () => {
  it.each<[line: string, previous: string, expected: boolean]>([
    ['key = 1 # secr:allow', '', true],
    ['key = 1 // secr:allow acme-key -- made up', '', true],
    ['key = 1 // secr:allow other-key, acme-key', '', true],
    ['key = 1 // secr:allow other-key', '', false],
    ['key = 1 // secr:allow acme-key-old', '', false],
    ['key = 1 /* secr:allow */', '', true],
    ['<a>1</a> <!-- secr:allow -->', '', true],
    ['<a>1</a> <!--secr:allow acme-key-->', '', false],
    ['<a>1</a> <!-- secr:allow other-key -->', '', false],
    ['key = 1 # secr:allow -- acme-key is public', '', true],
    ['key = 1 # secr:allow other-key -- acme-key', '', false],
    ['key = 1 # secr:allowed', '', false],
    ['key = 1 # xsecr:allow', '', false],
    ['key = 1', '# secr:allow', true],
    ['key = 1', '  // secr:allow acme-key -- made up', true],
    ['key = 1', '// secr:allow other-key', false],
    ['key = 1', 'other = 2 # secr:allow', false],
    ['key = 1 # gitleaks:allow', '', true],
    ['key = 1 #gitleaks:allow', '', true],
    ['key = 1', '# gitleaks:allow', false],
    ['key = 1 # betterleaks:allow', '', true],
    ['key = 1 # trufflehog:ignore', '', true],
    ['key = 1 # kingfisher:ignore', '', true],
    ['key = 1', '# kingfisher:ignore', true],
    ['key = 1', 'other = 2 # kingfisher:ignore', false],
    ['key = 1  # pragma: allowlist secret', '', true],
    ['key = 1  # pragma: whitelist secret', '', true],
    ['key = 1  # pragma:allowlist secret', '', true],
    ['key = 1', '# pragma: allowlist secret', false],
    ['key = 1', '# pragma: allowlist nextline secret', true],
    ['key = 1  # pragma: allowlist nextline secret', '', false],
    ['key = 1  # ggignore', '', true],
    ['key = 1  # ggignored', '', false],
    ['key = 1  // secretlint-disable-line', '', true],
    ['key = 1', '// secretlint-disable-next-line', true],
    ['key = 1  # nosec', '', false],
    ['key = 1  # noqa: S105', '', false],
    ['key = 1', '', false],
  ])('%j after %j: %s', (line, previous, expected) => {
    expect(isAllowedByMark(line, previous, 'acme-key')).toBe(expected);
  });
});
