// Where everything lies in the kernel's memory. The WebAssembly kernel, its twin and the compiler all read this one page, so it
// holds nothing but whole numbers that TypeScript and AssemblyScript understand alike.

/** Pair table: 65,536 words; low half: buckets of windows that start with this pair, high half: that end with it. */
export const pairsAt = 0;
/** Third-byte filter: 16,384 bytes, one bit per low three bits of the window's last byte. */
export const filterAt = 0x40000;
/** First entry of each filter slot's list: 16,385 half-words. */
export const headsAt = 0x44000;
/** Class table: 256 words, one bit per class of characters. */
export const classesAt = 0x4c800;
/** Entries: anchor number and window offset, a half-word each. */
export const entriesAt = 0x4d000;
export const maxEntries = 0xc000;
/** Anchor records. */
export const anchorsAt = 0x80000;
export const anchorBytes = 64;
export const maxAnchors = 2048;
/** Prefixes that runs are checked for: first entry of each slot's list, 16,385 half-words; and the entries, anchor numbers, a half-word each. */
export const prefixHeadsAt = 0xa0000;
export const prefixEntriesAt = 0xa9000;
export const maxPrefixEntries = 0x1800;
/** Which four characters names of assigned rules begin with: a bit for each value of a 20-bit hash. */
export const nameBitsAt = 0xac000;
/** End of what the compiler writes. */
export const imageBytes = 0xcc000;

/** Scratch of the filter stages. */
export const blocksAt = imageBytes;
export const windowsAt = blocksAt + 0x4000;
/** Segment table: end offset, and 1 where bare values count, a word each. */
export const segmentsAt = windowsAt + 0x10000;
export const maxSegments = 8192;
/** What the kernel found: offset and anchor number, a word each. */
export const foundAt = segmentsAt + maxSegments * 8 + 8;
export const maxFound = 32768;

/** Room before the text that is always zero. */
export const textAt = foundAt + maxFound * 8 + 256;
/** How much text is gathered before the kernel runs. */
export const batchBytes = 256 * 1024;
/** Largest text scanned in one piece, and what follows it. */
export const textCapacity = batchBytes + (1 << 20) + 4096;
/** A second text, for what is scanned while the first one is being looked at. */
export const copyAt = textAt + textCapacity;
export const copyCapacity = (1 << 20) + 4096;
export const memoryBytes = (copyAt + copyCapacity + 65535) & ~65535;

/** How many bytes of a text are looked at for zeros, which text does not hold. */
export const sniffBytes = 1024;

/** Bits of the class table the kernel itself uses; the others belong to runs. */
export const wordBit = 1;
export const nameBit = 2;
export const blankBit = 4;
export const valueBit = 8;
export const userinfoBit = 16;
export const hexBit = 32;
export const base64Bit = 64;
export const bridgeBit = 128;
export const runBit = 256;
export const quoteBit = 512;
export const firstRunBit = 1024;

/** Anchor numbers that stand for encoded payloads, and for a long value with the beginning of a known name before it. */
export const base64Found = 0xffff;
export const hexFound = 0xfffe;
export const valueFound = 0xfffd;

/** A prefix and its run are found by the run alone if they are at least so long together; shorter ones need a place in the pair table. */
export const sureRun = 31;
/** Values of assigned rules are found by their run if they are so long, and their names so near; in bytes. */
export const minNamedValue = 20;
export const maxNamedValue = 256;
export const nameDistance = 96;
/** A value has at most one underscore for so many characters. */
export const maxJointShare = 12;

/** Longest name after a keyword, longest way from a name to its value, longest userinfo; in bytes. */
export const nameReach = 48;
export const bridgeReach = 48;
export const userinfoReach = 256;
/** Shortest token that counts as userinfo without a password. */
export const minUserToken = 16;
/** Shortest value of an assignment where the anchor asks for no more, in bytes. */
export const minValue = 4;
/** Values of names that ask for more than `shortValue` bytes hold a digit, or at least `longValue` bytes. */
export const shortValue = 4;
export const longValue = 16;
/** Shortest base64 and hex runs that are decoded, in characters. */
export const minBase64 = 24;
export const minHex = 32;
