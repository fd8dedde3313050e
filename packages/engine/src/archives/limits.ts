// Every limit of opening archives, by name: none of them can be made to fill the memory or to keep the scan from ending. Pure.

/** Archives larger than this are not opened, in bytes. */
export const archiveFileBytes = 64 << 20;

/** One member, unpacked, in bytes. */
export const memberBytes = 32 << 20;

/** All members of an archive together, those of archives inside it included, unpacked, in bytes. */
export const unpackedBytes = 128 << 20;

/** How many members are looked at, those of archives inside included. */
export const memberCount = 50_000;

/** What grows more than so many times when unpacked is no text, unless it stays below `ratioFreeBytes`. */
export const growthRatio = 250;
export const ratioFreeBytes = 1 << 20;

/** How much of a member's name is kept, in bytes. */
export const nameBytes = 1024;

/** The largest extended header of a tar member, in bytes. */
export const tarHeaderBytes = 1 << 20;
