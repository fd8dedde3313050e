// Every limit of the engine, by name. A limit that is reached is reported, never passed over in silence.

/** Longest text a pattern is matched against, in bytes: before and after the anchor. */
export const windowBefore = 512;
export const windowAfter = 16_384;

/** Texts larger than this are scanned in pieces of this size, in bytes. */
export const pieceBytes = 1 << 20;

/** How much of a piece is scanned again with the next one: longer than the longest match. */
export const overlapBytes = 1 << 15;

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
