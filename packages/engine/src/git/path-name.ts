// Paths as git stores them, which is bytes, and as people read them. Pure.

/** A path inside a repository. */
export interface PathName {
  /** `/` between the parts; every byte that is not UTF-8 written as `\xNN`. */
  readonly text: string;
  /** Only where `text` is not what the file is called, because the name is not valid UTF-8. */
  readonly bytes: Buffer | undefined;
}

/** Reads the path that stands in `bytes` from `start` up to, not including, `end`. */
export function decodePath(bytes: Buffer, start: number, end: number): PathName {
  const text = bytes.toString('utf8', start, end);
  if (!text.includes('\ufffd')) return { text, bytes: undefined };
  const name = bytes.subarray(start, end);
  if (name.equals(Buffer.from(text, 'utf8'))) return { text, bytes: undefined };
  return { text: escapeInvalid(name), bytes: Buffer.from(name) };
}

/** The bytes of a path, as the file system and git know it. */
export function pathBytes(path: PathName): Buffer {
  return path.bytes ?? Buffer.from(path.text, 'utf8');
}

function escapeInvalid(name: Buffer): string {
  let text = '';
  for (let at = 0; at < name.length;) {
    const length = sequenceLength(name[at] ?? 0);
    const part = name.toString('utf8', at, at + length);
    const isValid = length > 0 && Buffer.byteLength(part) === length && Buffer.from(part).equals(name.subarray(at, at + length));
    text += isValid ? part : `\\x${name.toString('hex', at, at + 1)}`;
    at += isValid ? length : 1;
  }
  return text;
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}
