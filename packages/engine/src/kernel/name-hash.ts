// The kernel's hash of the first four characters of a name: what its bits of known names are asked by.

/** 20 bits; letters of either case hash alike. */
export function nameHash(text: string, at = 0): number {
  const low = text.charCodeAt(at) | 0x20 | ((text.charCodeAt(at + 1) | 0x20) << 8);
  const high = text.charCodeAt(at + 2) | 0x20 | ((text.charCodeAt(at + 3) | 0x20) << 8);
  return Math.imul(low | (high << 16), 0x9e3779b1) >>> 12;
}

/** Sets the bits of names in a table of 2^20 bits. */
export function writeNameBits(bits: Uint8Array, names: readonly string[]): void {
  for (const name of names) {
    const hash = nameHash(name);
    bits[hash >> 3] = (bits[hash >> 3] ?? 0) | (1 << (hash & 7));
  }
}

/** True where the four characters at `at` may begin a known name. */
export function mayBeginName(bits: Uint8Array, text: string, at: number): boolean {
  const hash = nameHash(text, at);
  return (((bits[hash >> 3] ?? 0) >> (hash & 7)) & 1) === 1;
}
