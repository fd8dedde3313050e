// A seeded source of numbers: samples are made at run time, the same from the same seed, and never committed.

/** Pseudo-random, not for keys. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  integer(below: number): number;
  /** One of the given, all equally likely. */
  pick<T>(from: readonly T[]): T;
  /** `length` characters, each one of `alphabet`. */
  string(alphabet: string, length: number): string;
}

/** Alphabets that formats name. */
export const alphabets = {
  digit: '0123456789',
  hex: '0123456789abcdef',
  lower: 'abcdefghijklmnopqrstuvwxyz',
  upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  lowerDigit: 'abcdefghijklmnopqrstuvwxyz0123456789',
  upperDigit: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  alphanumeric: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  base58: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
  base62: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  base64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  base64url: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
  base32: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
} as const;

/** mulberry32 (public domain, T. Ettinger), 32 bits of state. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const integer = (below: number): number => Math.floor((next() / 4294967296) * below);
  return {
    integer,
    pick: (from) => {
      const picked = from[integer(from.length)];
      if (picked === undefined) throw new RangeError('nothing to pick from');
      return picked;
    },
    string: (alphabet, length) => {
      let text = '';
      for (let count = 0; count < length; count++) text += alphabet[integer(alphabet.length)];
      return text;
    },
  };
}
