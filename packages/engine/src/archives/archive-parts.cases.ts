// Archives made by hand, for tests: every field can be set to what a hostile or unusual archive has there.

import { crc32, deflateRawSync } from 'node:zlib';

/** A member of a zip archive to make. */
export interface ZipPart {
  readonly name: string | Buffer;
  readonly content: Buffer;
  readonly method?: number;
  readonly flags?: number;
  /** Sizes only in the directory and behind the content. */
  readonly hasDescriptor?: boolean;
  readonly isZip64?: boolean;
}

/** A zip archive; `before` stands in front of it, uncounted, as a program that unpacks it does. */
export function makeZip(parts: readonly ZipPart[], before: Buffer = Buffer.alloc(0)): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { local, central } = makeMember(part, offset);
    locals.push(local);
    centrals.push(central);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const isZip64 = parts.some((part) => part.isZip64);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(isZip64 ? 0xffff : parts.length, 10);
  end.writeUInt32LE(isZip64 ? 0xffffffff : directory.length, 12);
  end.writeUInt32LE(isZip64 ? 0xffffffff : offset, 16);
  return Buffer.concat([before, ...locals, directory, ...(isZip64 ? [zip64End(parts.length, directory.length, offset)] : []), end]);
}

function makeMember({ name, content, method = 8, flags = 0, hasDescriptor = false, isZip64 = false }: ZipPart, offset: number): { local: Buffer; central: Buffer } {
  const nameBytes = Buffer.from(name);
  const packed = method === 8 ? deflateRawSync(content) : content;
  const common = Buffer.alloc(26);
  common.writeUInt16LE(45, 0);
  common.writeUInt16LE(flags | (hasDescriptor ? 8 : 0), 2);
  common.writeUInt16LE(method, 4);
  common.writeUInt16LE(nameBytes.length, 22);
  const sizes = (target: Buffer, isKnown: boolean): Buffer => {
    const copy = Buffer.from(target);
    if (!isKnown) return copy;
    copy.writeUInt32LE(checksum(content), 10);
    copy.writeUInt32LE(isZip64 ? 0xffffffff : packed.length, 14);
    copy.writeUInt32LE(isZip64 ? 0xffffffff : content.length, 18);
    return copy;
  };
  const local = Buffer.concat([
    Buffer.from('PK\x03\x04', 'latin1'),
    sizes(common, !hasDescriptor),
    nameBytes,
    packed,
    ...(hasDescriptor ? [Buffer.from('PK\x07\x08', 'latin1'), Buffer.alloc(12)] : []),
  ]);
  const extra = isZip64 ? zip64Extra(content.length, packed.length, offset) : Buffer.alloc(0);
  const inCentral = sizes(common, true);
  inCentral.writeUInt16LE(extra.length, 24);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(isZip64 ? 0xffffffff : offset, 10);
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x2d\x00', 'latin1'), inCentral, rest, nameBytes, extra]);
  return { local, central };
}

function checksum(content: Buffer): number {
  return typeof crc32 === 'function' ? crc32(content) : 0;
}

function zip64Extra(...values: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + values.length * 8);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(values.length * 8, 2);
  for (const [index, value] of values.entries()) extra.writeBigUInt64LE(BigInt(value), 4 + index * 8);
  return extra;
}

function zip64End(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(56);
  end.write('PK\x06\x06', 'latin1');
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  return Buffer.concat([end, locator]);
}

/** A member of a tar archive to make. `size` overrules the length of the content. */
export interface TarPart {
  readonly name: string;
  readonly content?: Buffer;
  readonly type?: string;
  readonly prefix?: string;
  readonly size?: number;
  readonly magic?: string;
}

/** A tar archive, with the two empty blocks at its end. */
export function makeTar(parts: readonly TarPart[]): Buffer {
  return Buffer.concat([...parts.flatMap(makeTarMember), Buffer.alloc(1024)]);
}

function makeTarMember({ name, content = Buffer.alloc(0), type = '0', prefix = '', size = content.length, magic = 'ustar\x0000' }: TarPart): Buffer[] {
  const header = Buffer.alloc(512);
  header.write(name, 0, 100);
  header.write('0000644\0', 100);
  if (size < 8 ** 11) header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  else header.writeBigUInt64BE(BigInt(size), 128);
  if (size >= 8 ** 11) header[124] = 0x80;
  header.write(type, 156);
  header.write(magic, 257);
  header.write(prefix, 345, 155);
  header.fill(0x20, 148, 156);
  header.write(
    `${header
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  );
  return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
}

/** The content of a pax header. */
export function makePax(records: Readonly<Record<string, string>>): Buffer {
  const lines = Object.entries(records).map(([key, value]) => {
    const rest = ` ${key}=${value}\n`;
    const bytes = Buffer.byteLength(rest);
    const digits = String(bytes + String(bytes + 2).length).length;
    return `${bytes + digits}${rest}`;
  });
  return Buffer.from(lines.join(''));
}
