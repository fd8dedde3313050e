// Texts of wide characters: UTF-16 and UTF-32, either byte order, with a byte order mark or without. They become UTF-8, and offsets find their way back.

/** The wide encodings that are recognised. */
export type WideEncoding = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** A text as UTF-8. */
export interface Transcoded {
  readonly bytes: Uint8Array;
  /** Where the character of the byte at `offset` stands in the original; the original's end for the end. */
  originalOffset(offset: number): number;
}

/** How many bytes tell the encoding of a text without a mark. */
const sampleBytes = 1024;
/** Fewest bytes from which it can be told. */
const leastBytes = 16;
/** What a text without a mark is tried as. */
const unmarked: readonly WideEncoding[] = ['utf-32le', 'utf-32be', 'utf-16le', 'utf-16be'];
/** An offset is noted each time so many bytes have been written. */
const noteEveryBytes = 1024;

/** Tells a wide text by its mark, or by where its zeros stand. Undefined for everything else. */
export function wideEncodingOf(bytes: Uint8Array, start = 0, end = bytes.length): WideEncoding | undefined {
  const [first, second, third, fourth] = bytes.subarray(start, Math.min(end, start + 4));
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'utf-32le' : 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'utf-32be';
  const sampleEnd = Math.min(end, start + sampleBytes);
  if (end - start < leastBytes || !bytes.subarray(start, sampleEnd).includes(0)) return undefined;
  return unmarked.find((encoding) => readsAsText(bytes, encoding, start, sampleEnd));
}

/** Transcodes `bytes` between `start` and `end`; a mark is left out, what is no character becomes U+FFFD. */
export function transcode(bytes: Uint8Array, encoding: WideEncoding, start = 0, end = bytes.length): Transcoded {
  const width = encoding.startsWith('utf-32') ? 4 : 2;
  const isLittle = encoding.endsWith('le');
  const output = new Uint8Array(Math.ceil((end - start) / width) * (width === 4 ? 4 : 3));
  const first = unitAt(bytes, start, width, isLittle) === 0xfeff ? start + width : start;
  // Pairs of an offset in the output and the one in the original that it stands for.
  const notes = [0, first];
  let written = 0;
  for (let at = first; at + width <= end;) {
    const point = pointAt(bytes, at, end, width, isLittle);
    if (written >= (notes.length / 2) * noteEveryBytes) notes.push(written, at);
    written += writeUtf8(output, written, point);
    at += point > 0xffff ? 4 : width;
  }
  const result = output.subarray(0, written);
  const originalOffset = (offset: number): number => {
    if (offset >= written) return end;
    let note = Math.min(notes.length - 2, Math.floor(offset / noteEveryBytes) * 2);
    if ((notes[note] ?? 0) > offset) note -= 2;
    return walk(result, notes[note] ?? 0, notes[note + 1] ?? first, offset, width);
  };
  return { bytes: result, originalOffset };
}

/** From the character that starts at `at` of the output and `original` of the original to the one that holds the byte at `offset`. */
function walk(output: Uint8Array, at: number, original: number, offset: number, width: number): number {
  for (;;) {
    const lead = output[at] ?? 0;
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (at + length > offset) return original;
    at += length;
    original += length === 4 ? 4 : width;
  }
}

/** A third of the characters, at least, are ASCII, and hardly any is one that texts do not have. */
function readsAsText(bytes: Uint8Array, encoding: WideEncoding, start: number, end: number): boolean {
  const width = encoding.startsWith('utf-32') ? 4 : 2;
  const units = Math.floor((end - start) / width);
  let plain = 0;
  let strange = 0;
  for (let at = start; at + width <= end; at += width) {
    const unit = unitAt(bytes, at, width, encoding.endsWith('le'));
    if ((unit >= 0x20 && unit < 0x7f) || unit === 0x09 || unit === 0x0a || unit === 0x0d) plain++;
    else if (unit < 0xa0 || unit > 0x10ffff) strange++;
  }
  return plain >= units / 3 && strange <= units / 50;
}

function unitAt(bytes: Uint8Array, at: number, width: number, isLittle: boolean): number {
  let unit = 0;
  for (let index = 0; index < width; index++) unit = unit * 256 + (bytes[isLittle ? at + width - 1 - index : at + index] ?? 0);
  return unit;
}

/** The code point at `at`; U+FFFD for half a pair and for what is beyond Unicode. */
function pointAt(bytes: Uint8Array, at: number, end: number, width: number, isLittle: boolean): number {
  const unit = unitAt(bytes, at, width, isLittle);
  if (unit > 0x10ffff) return 0xfffd;
  if (unit < 0xd800 || unit > 0xdfff) return unit;
  const next = width === 2 && unit < 0xdc00 && at + 4 <= end ? unitAt(bytes, at + 2, 2, isLittle) : 0;
  return next >= 0xdc00 && next <= 0xdfff ? 0x10000 + ((unit & 0x3ff) << 10) + (next & 0x3ff) : 0xfffd;
}

/** Returns how many bytes were written. */
function writeUtf8(output: Uint8Array, at: number, point: number): number {
  if (point < 0x80) {
    output[at] = point;
    return 1;
  }
  const length = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  let rest = point;
  for (let index = length - 1; index > 0; index--) {
    output[at + index] = 0x80 | (rest & 0x3f);
    rest >>>= 6;
  }
  output[at] = ((0xf00 >> length) & 0xff) | rest;
  return length;
}
