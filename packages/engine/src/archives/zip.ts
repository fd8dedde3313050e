// Reads the directory of a zip archive. Pure. Format: PKWARE's APPNOTE 6.3, with zip64; sizes come from the directory, so that members
// whose own header does not know them (data descriptors) need no special care.

/** One member, still packed. */
export interface ZipMember {
  readonly name: Buffer;
  /** 0: stored; 8: deflated; others are not unpacked here. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Undefined: it does not lie where the directory says. */
  readonly packed: Buffer | undefined;
}

/** The members in the order of the directory; 'damaged' as the last where the directory cannot be read to its end. */
export function* zipMembers(bytes: Buffer): Generator<ZipMember | 'damaged', void, void> {
  const directory = findDirectory(bytes);
  if (directory === undefined) return yield 'damaged';
  const { count, shift } = directory;
  let at = directory.start;
  for (let number = 0; number < count; number++) {
    if (at + centralBytes > bytes.length || bytes.readUInt32LE(at) !== centralSignature) return yield 'damaged';
    const nameEnd = at + centralBytes + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    const name = bytes.subarray(at + centralBytes, nameEnd);
    const { packedBytes, offset } = placeOf(bytes, at, nameEnd, extraEnd);
    const isFolder = name.at(-1) === 0x2f && packedBytes === 0;
    if (!isFolder) {
      const packed = packedContent(bytes, offset + shift, packedBytes);
      yield { name, method: bytes.readUInt16LE(at + 10), isEncrypted: (bytes.readUInt16LE(at + 8) & 0x41) !== 0, packed };
    }
    at = extraEnd + bytes.readUInt16LE(at + 32);
  }
}

const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const zip64EndSignature = 0x06064b50;
const zip64LocatorSignature = 0x07064b50;
const endSignature = Buffer.from('PK\x05\x06', 'latin1');
const centralBytes = 46;
const localBytes = 30;
const endBytes = 22;
const zip64LocatorBytes = 20;
const zip64EndBytes = 56;
const notHere = 0xffff_ffff;

interface Directory {
  readonly start: number;
  readonly count: number;
  /** How many bytes stand before the archive: a program that unpacks it, say. */
  readonly shift: number;
}

function findDirectory(bytes: Buffer): Directory | undefined {
  const end = bytes.lastIndexOf(endSignature);
  if (end < 0 || end + endBytes > bytes.length) return undefined;
  const zip64 = findZip64End(bytes, end);
  const count = zip64 === undefined ? bytes.readUInt16LE(end + 10) : uint64(bytes, zip64 + 32);
  const size = zip64 === undefined ? bytes.readUInt32LE(end + 12) : uint64(bytes, zip64 + 40);
  const offset = zip64 === undefined ? bytes.readUInt32LE(end + 16) : uint64(bytes, zip64 + 48);
  if (count === 0) return { start: end, count, shift: 0 };
  const places = [(zip64 ?? end) - size, offset];
  const start = places.find((place) => place >= 0 && place + centralBytes <= bytes.length && bytes.readUInt32LE(place) === centralSignature);
  return start === undefined ? undefined : { start, count, shift: start - offset };
}

function findZip64End(bytes: Buffer, end: number): number | undefined {
  const locator = end - zip64LocatorBytes;
  if (locator < 0 || bytes.readUInt32LE(locator) !== zip64LocatorSignature) return undefined;
  const places = [uint64(bytes, locator + 8), locator - zip64EndBytes];
  return places.find((place) => place >= 0 && place + zip64EndBytes <= bytes.length && bytes.readUInt32LE(place) === zip64EndSignature);
}

/** Sizes that cannot be exact in a number are far beyond any file read here. */
function uint64(bytes: Buffer, at: number): number {
  return bytes.readUInt32LE(at) + bytes.readUInt32LE(at + 4) * 2 ** 32;
}

/** Packed size and offset: those that do not fit stand in the zip64 field, in this order, behind the unpacked size. */
function placeOf(bytes: Buffer, at: number, extraStart: number, extraEnd: number): { packedBytes: number; offset: number } {
  let packedBytes = bytes.readUInt32LE(at + 20);
  let offset = bytes.readUInt32LE(at + 42);
  let field = findField(bytes, extraStart, Math.min(extraEnd, bytes.length), 1);
  const next = (): number => {
    if (field === undefined || field + 8 > bytes.length) return Infinity;
    field += 8;
    return uint64(bytes, field - 8);
  };
  if (bytes.readUInt32LE(at + 24) === notHere) next();
  if (packedBytes === notHere) packedBytes = next();
  if (offset === notHere) offset = next();
  return { packedBytes, offset };
}

/** Where the content of the extra field `id` begins. */
function findField(bytes: Buffer, start: number, end: number, id: number): number | undefined {
  for (let at = start; at + 4 <= end; at += 4 + bytes.readUInt16LE(at + 2)) if (bytes.readUInt16LE(at) === id) return at + 4;
  return undefined;
}

function packedContent(bytes: Buffer, local: number, length: number): Buffer | undefined {
  if (!(local >= 0 && local + localBytes <= bytes.length) || bytes.readUInt32LE(local) !== localSignature) return undefined;
  const start = local + localBytes + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  return start + length <= bytes.length ? bytes.subarray(start, start + length) : undefined;
}
