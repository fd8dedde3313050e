// A second thread changes the time a scan takes, and nothing of its result.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { threadFiles } from '../src/limits.ts';
import { alphabets, createRandom } from '../src/random.ts';
import { runner } from './drive.ts';

it('finds the same with one thread and with two', () => {
  const root = mkdtempSync(join(tmpdir(), 'secr-threads-'));
  try {
    const random = createRandom(3);
    const count = threadFiles + 700;
    for (let index = 0; index < count; index++) {
      if (index % 100 === 0) mkdirSync(join(root, String(index - (index % 100))));
      const secret = index % 50 === 0 ? `"ghp_${random.string(alphabets.alphanumeric, 36)}"` : '';
      writeFileSync(join(root, String(index - (index % 100)), `${index}.ts`), `${'const x = 1;\n'.repeat(index % 40)}${secret}\n`);
    }
    const [one, two] = [1, 2].map((threads) => runner.runScan({ root, target: { kind: 'paths', paths: ['.'] }, environment: {}, threads }));
    expect(two?.findings).toEqual(one?.findings);
    expect(one?.findings).toHaveLength(Math.ceil(count / 50));
    expect([one, two].map((result) => result?.coverage.files)).toEqual([count, count]);
    expect(two?.coverage.bytes).toBe(one?.coverage.bytes);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
