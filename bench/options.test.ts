import { describe, expect, it } from 'vitest';
import { isMeant, readOptions } from './options.ts';

const known = ['small', 'linux', 'peers-small', 'peers-linux'];

describe('readOptions', () => {
  it.each([
    [[], { only: [], isQuick: false }],
    [['--quick'], { only: [], isQuick: true, rounds: 7 }],
    [['--quick', '--rounds', '3'], { only: [], isQuick: true, rounds: 3 }],
    [['--only', 'small', '--only', 'peers'], { only: ['small', 'peers'], isQuick: false }],
    [['--json', 'a.json', '--product', 'b'], { only: [], isQuick: false, jsonFile: 'a.json', productFolder: 'b' }],
  ])('%j', (args, expected) => {
    expect(readOptions(args, known)).toEqual(expected);
  });

  it.each([
    [['--only', 'smal'], 'no contest smal; there are: small, linux'],
    [['--rounds', '0'], 'a whole number from 1'],
    [['--rounds', '2.5'], 'a whole number from 1'],
    [['--rounds', 'many'], 'not many'],
    [['--fast'], '--fast'],
    [['small'], 'small'],
  ])('refuses %j', (args, message) => {
    expect(() => readOptions(args, known)).toThrow(message);
  });
});

describe('isMeant', () => {
  it.each([
    [[], known],
    [['small'], ['small']],
    [['peers'], ['peers-small', 'peers-linux']],
    [
      ['peers-linux', 'small'],
      ['small', 'peers-linux'],
    ],
    [['peer'], []],
  ])('%j means %j', (only, expected) => {
    expect(known.filter((name) => isMeant(name, only))).toEqual(expected);
  });
});
