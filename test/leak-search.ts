// Looks for pieces of secrets in what a program put out, whatever it may have done to them: cut, encoded, escaped, turned round, broken into lines.

/** A secret that was planted. */
export interface Canary {
  readonly name: string;
  readonly value: string;
  /** Length of what anyone may see: the public prefix of the format. */
  readonly publicLength?: number;
}

/** One way in which a piece of a secret may show. */
interface Form {
  readonly name: string;
  /** Characters of a piece. */
  readonly length: number;
  readonly encode: (bytes: Buffer) => readonly string[];
}

/** Bytes of a secret that may not show in a row. Of digits in base 16 it takes more, since ids and hashes have the same. */
const pieceBytes = 8;
const hexPieceBytes = 14;

const forms: readonly Form[] = [
  { name: 'plain', length: pieceBytes, encode: (bytes) => [bytes.toString('latin1')] },
  { name: 'reversed', length: pieceBytes, encode: (bytes) => [reversed(bytes.toString('latin1'))] },
  { name: 'hexadecimal', length: 2 * pieceBytes, encode: (bytes) => [bytes.toString('hex'), bytes.toString('hex').toUpperCase()] },
  // Of what is encoded three bytes to four characters, the outermost depend on their neighbours.
  {
    name: 'base64',
    length: 10,
    encode: (bytes) => [0, 1, 2].flatMap((shift) => base64Forms(Buffer.concat([Buffer.alloc(shift), bytes])).map((text) => text.slice(shift === 0 ? 0 : shift + 1, -3))),
  },
];

/** Names of canaries of which a piece shows in the text, and how: empty if all is well. */
export function findLeaks(output: Buffer, canaries: readonly Canary[]): string[] {
  const needles = forms.map((form) => ({ form, pieces: piecesOf(form, canaries) }));
  const text = output.toString('latin1').replaceAll('\0', '');
  const leaks = new Set<string>();
  for (const [how, variant] of Object.entries({ '': text, ', in several lines': text.replace(/\s+/g, ''), ', escaped': unescaped(text) })) {
    for (const { form, pieces } of needles) {
      for (const [length, names] of pieces) for (const name of namesIn(variant, length, names)) leaks.add(`${name}, ${form.name}${how}`);
    }
  }
  return [...leaks];
}

type Pieces = Map<number, Map<string, string>>;

/** Pieces by their length, each with the name of its canary. */
function piecesOf({ length, encode }: Form, canaries: readonly Canary[]): Pieces {
  const pieces: Pieces = new Map();
  for (const { name, value, publicLength = 0 } of canaries) {
    const bytes = Buffer.from(value);
    const isHex = /^[0-9a-f]+$/i.test(value);
    const own = isHex && length === pieceBytes ? hexPieceBytes : length;
    const known = pieces.get(own) ?? new Map<string, string>();
    pieces.set(own, known);
    // A piece of which one byte is not public is a leak.
    for (const encoded of encode(bytes.subarray(Math.max(0, publicLength - pieceBytes + 1)))) {
      for (let at = 0; at + own <= encoded.length; at++) known.set(encoded.slice(at, at + own), name);
    }
  }
  return pieces;
}

/** Goes once through the text, whatever the number of pieces. */
function namesIn(text: string, length: number, pieces: ReadonlyMap<string, string>): Set<string> {
  const isStart = new Uint8Array(1 << 16);
  const startOf = (piece: string, at: number): number => (piece.charCodeAt(at) << 8) | piece.charCodeAt(at + 1);
  for (const piece of pieces.keys()) isStart[startOf(piece, 0)] = 1;
  const names = new Set<string>();
  for (let at = 0; at + length <= text.length; at++) {
    if (isStart[startOf(text, at)] !== 1) continue;
    const name = pieces.get(text.slice(at, at + length));
    if (name !== undefined) names.add(name);
  }
  return names;
}

function base64Forms(bytes: Buffer): string[] {
  return [bytes.toString('base64').replace(/=+$/, ''), bytes.toString('base64url')];
}

function reversed(text: string): string {
  return [...text].toReversed().join('');
}

/** URLs, JSON, JavaScript and HTML escape characters; all at once, since no secret that was planted looks like an escape itself. */
function unescaped(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text
    .replace(/%([0-9a-f]{2})|\\x([0-9a-f]{2})|\\u00([0-9a-f]{2})|&#x0*([0-9a-f]{2});/gi, (_, ...hex: string[]) =>
      String.fromCharCode(parseInt(hex.find((one) => one !== undefined) ?? '', 16)),
    )
    .replace(/&#(\d{1,3});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => named[name] ?? '')
    .replace(/\\([/"'\\])/g, '$1');
}
