// The first minute, as docs promise it: the packed and installed command in a real repository, by readable transcripts.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseTranscript, replayTranscript } from '../packages/cli/test/transcript.ts';
import { createWorkshop, pictureOf } from '../packages/cli/test/workshop.ts';
import { installPacked } from './packed.ts';
import type { Packed } from './packed.ts';
import { plant, plantedKinds } from './planted.ts';

const scripts = join(import.meta.dirname, 'scripts');
const secrets = Object.fromEntries(plantedKinds.map((kind) => [kind, plant(kind, 1).value]));

let packed: Packed;
beforeAll(() => {
  packed = installPacked();
});
afterAll(() => packed.remove());

describe('the installed command', () => {
  it.each(readdirSync(scripts))('goes as %s says', (name) => {
    const shop = createWorkshop(packed.bin);
    try {
      const { wanted, seen } = replayTranscript(parseTranscript(readFileSync(join(scripts, name), 'utf8')), shop, secrets);
      expect(seen).toBe(wanted);
    } finally {
      shop.remove();
    }
  });

  it('takes the guard out byte for byte', () => {
    const shop = createWorkshop(packed.bin);
    try {
      shop.must(`git init -q; printf '#!/bin/sh\\nexit 0 # no line feed' >.git/hooks/pre-commit; chmod 750 .git/hooks/pre-commit; git config user.name Somebody`);
      const before = pictureOf(shop.root);
      shop.must('secr guard install');
      expect(pictureOf(shop.root)).not.toEqual(before);
      shop.must('secr guard uninstall');
      expect(pictureOf(shop.root)).toEqual(before);
    } finally {
      shop.remove();
    }
  });
});
