import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileFacts } from '../classify-path.ts';
import { alphabets, createRandom } from '../random.ts';
import { rules } from '../rules/generic.ts';
import { assignmentDetector } from './assignment.ts';

const value = createRandom(4).string(alphabets.base62, 24);

function detect(path: string, line: string): string | undefined {
  const text = Buffer.from(line, 'latin1');
  for (const anchor of assignmentDetector.anchors) {
    const at = line.search(new RegExp(anchor.literal.replaceAll('_', '[-_.]'), 'i'));
    const found = at < 0 ? undefined : assignmentDetector.detect({ text, start: 0, end: text.length, at, anchor, facts: fileFacts(path) });
    if (found) return `${found.ruleId} ${text.toString('latin1', found.start, found.end)}`;
  }
  return undefined;
}

describe('assignmentDetector', () => {
  it('has anchors of three or more bytes, each once', () => {
    const literals = assignmentDetector.anchors.map((anchor) => anchor.literal);
    expect(literals.filter((literal) => literal.length < 3 || literal !== literal.toLowerCase())).toEqual([]);
    expect(new Set(literals).size).toBe(literals.length);
  });

  it.each([
    ['a.js', `const apiKey = "${value}";`, `generic-api-token ${value}`],
    ['a.yml', `db_password: ${value}`, `generic-password ${value}`],
    ['.env', `CLIENT_SECRET=${value}`, `generic-secret ${value}`],
    ['a.js', `headers["X-Auth-Token"] = "Bearer ${value}"`, `generic-api-token ${value}`],
    ['a.js', 'const apiKey = process.env.API_KEY;', undefined],
    ['a.js', 'const password = "Enter your password";', undefined],
  ])('%s: %s', (path, line, found) => {
    expect(detect(path, line)).toBe(found);
  });

  it('reports only rules that name it', () => {
    const own = rules.filter((rule) => rule.kind === 'detected' && rule.detector === assignmentDetector.name).map((rule) => rule.id);
    expect(own).toEqual(expect.arrayContaining(['generic-api-token', 'generic-password', 'generic-private-key', 'generic-secret']));
    expect(rules.find((rule) => rule.id === 'generic-api-token')?.title).toBe('Generic API Token');
  });

  it('bears any bytes, and answers within the text', () => {
    const piece = fc.constantFrom('secret', 'token', '=', ': ', '"', "'", '\n', value, '${', '}', 'value', 'name');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.constantFrom('a.js', 'a.yml', '.env', 'a.xml'), (pieces, path) => {
        const found = detect(path, pieces.join(''));
        expect(found === undefined || found.length > 10).toBe(true);
      }),
    );
  });
});
