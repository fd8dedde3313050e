// Every limit of reading git's data, by name. What goes beyond one is reported.

/** Objects larger than this are not read, in bytes. */
export const objectBytes = 64 << 20;

/** How many deltas may stand between an object and the whole text it is made from; git's own largest setting. */
export const deltaDepth = 4095;

/** How much of what was read is kept for the next delta on top of it, in bytes. */
export const cachedBytes = 64 << 20;

/** Room for a text and the texts it is made from, in bytes: at first, where chains are kept short, and at most. */
export const firstArenaBytes = 4 << 20;
export const compactedBytes = 32 << 20;
export const arenaBytes = 512 << 20;

/** The largest index that is read, in bytes: about ten million files. */
export const indexBytes = 1 << 30;

/** The largest index of a pack that is read whole, in bytes: about sixty million objects. */
export const packIndexBytes = 0x7fff_0000;

/** How many packs one repository may have. */
export const packs = 10_000;

/** How many tags may point to tags. */
export const tagDepth = 16;

/** How deep folders may be nested in a tree. */
export const treeDepth = 512;

/** The most a git command may print, in bytes. */
export const outputBytes = 0x7fff_0000;

/** How much of an error that git prints is shown, in characters. */
export const errorCharacters = 300;

/** How long one git command may take, in milliseconds. */
export const commandTimeMs = 30 * 60_000;

/** How many commits git is asked about at once. */
export const commitsAtOnce = 20_000;

/** How many missing objects are named one by one. */
export const namedMissing = 1000;
