// Every limit of the engine, by name. A limit that is reached is reported, never passed over in silence.

/** Longest text a pattern is matched against, in bytes: before and after the anchor. */
export const windowBefore = 512;
export const windowAfter = 16_384;

/** The kernel takes texts in pieces of this size, in bytes. */
export const pieceBytes = 1 << 20;

/** Files up to this size are read at once; larger ones in parts of `partBytes` with so much context before and after as no match is longer. */
export const largeFileBytes = 1 << 25;
export const partBytes = 1 << 24;
export const overlapBytes = 1 << 15;

/** Files larger than this are left out unless the caller sets another limit. */
export const maxFileBytes = 8 * 2 ** 30;

/** From so many files on a second thread pays for itself; how many files a thread takes at once; how long it is waited for; how much memory for young objects it gets. */
export const threadFiles = 5000;
export const filesPerShare = 64;
export const workerTimeMs = 24 * 3600 * 1000;
export const workerYoungMb = 4;

/** How deep payloads inside payloads, and archives inside archives, are opened. */
export const decodeDepth = 3;

/** How many bytes of decoded payloads one text may yield. */
export const decodedBytesPerText = 4 << 20;

/** How long one text may be looked at before the scan goes on without the rest, in milliseconds. */
export const textTimeMs = 10_000;

/** How many other places a finding names. */
export const placesPerFinding = 20;

/** How many findings one text may yield. */
export const findingsPerText = 10_000;

/** How deep folders may be nested below the one a walk starts in. */
export const folderDepth = 1000;
