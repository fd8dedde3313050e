// Replays every file in scripts/.

import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTranscript, replayTranscript } from './transcript.ts';
import { createWorkshop } from './workshop.ts';

const folder = path.join(import.meta.dirname, 'scripts');

describe('transcripts', () => {
  it.each(fs.readdirSync(folder))('%s', (name) => {
    const shop = createWorkshop();
    try {
      const steps = parseTranscript(fs.readFileSync(path.join(folder, name), 'utf8'));
      expect(steps.length).toBeGreaterThan(0);
      const { wanted, seen } = replayTranscript(steps, shop);
      expect(seen).toBe(wanted);
    } finally {
      shop.remove();
    }
  });

  it('notices another output, another exit code and missing lines', () => {
    const shop = createWorkshop();
    try {
      const replay = (text: string) => {
        const { wanted, seen } = replayTranscript(parseTranscript(text), shop);
        return wanted === seen;
      };
      expect(replay('$ echo one\none\n')).toBe(true);
      expect(replay('$ echo one; echo two\n…\n')).toBe(true);
      expect(replay('$ echo one; echo two\no…\ntwo\n')).toBe(true);
      expect(replay('$ echo one; exit 3\none\n[3]\n')).toBe(true);
      expect(replay('$ echo one\ntwo\n')).toBe(false);
      expect(replay('$ echo one; echo two\none\n')).toBe(false);
      expect(replay('$ echo one\none\ntwo\n')).toBe(false);
      expect(replay('$ exit 3\n')).toBe(false);
    } finally {
      shop.remove();
    }
  });
});
