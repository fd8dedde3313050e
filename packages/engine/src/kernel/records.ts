// The fields of an anchor record in the kernel's memory, and the numbers of the shapes in it.

/** Offsets in bytes; a literal is two words of 8 bytes, each followed by the bits to fold and the bits to keep. */
export const anchorRecord = {
  literal0: 0,
  literal1: 24,
  length: 48,
  shape: 49,
  minRun: 50,
  runClass: 52,
  startsWord: 56,
} as const;

/** What the kernel checks behind a literal; `escape` is chosen for literals that begin like `\x6` or `\u00`. */
export const shapeNumbers = { none: 0, run: 1, assignment: 2, userinfo: 3, escape: 4 } as const;
