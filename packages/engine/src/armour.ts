// The body of an armoured key (RFC 7468, RFC 4880 section 6, RFC 4716) as it stands in real texts: wrapped or not, with real, escaped or no line ends,
// quoted, concatenated, indented, commented.

/** What stands behind a header. */
export interface ArmouredBody {
  /** Base64 characters in it. */
  readonly length: number;
  /** The first of them. */
  readonly head: string;
  /** Offset behind the footer, or behind the last character of the body. */
  readonly end: number;
  /** True when the footer follows. */
  readonly isClosed: boolean;
  /** True when a header line says that the body is encrypted. */
  readonly isEncrypted: boolean;
}

/** Longest body looked at, in bytes: a PGP key with photographs is longer, and is then taken as it is up to here. */
const longestBody = 1 << 17;
/** How many characters of the body `head` keeps. */
const headLength = 48;
/** Fewest different characters that a body of key material has. */
const leastVariety = 18;
/** Runs shorter than this are words, not lines of a body; so many may stand in it (a checksum, the last line, words of a comment). */
const shortRun = 16;
const mostShortRuns = 8;

/** Reads from behind the header at `from`. Undefined for a body that something else than a footer breaks off, or that says nothing. */
export function armouredBody(memory: Buffer, from: number, textEnd: number): ArmouredBody | undefined {
  // What lies behind the text's end is not part of it: there nothing must be read.
  const text = memory.subarray(0, textEnd);
  const limit = Math.min(textEnd, from + longestBody);
  const seen = new Set<number>();
  let head = '';
  let length = 0;
  let shortRuns = 0;
  let isEncrypted = false;
  let end = from;
  let at = from;
  while (at < limit && shortRuns <= mostShortRuns) {
    const run = base64Run(text, at, limit);
    if (run > at && text[run] === 0x3a) {
      const lineEnd = endOfHeaderLine(text, run, limit);
      isEncrypted ||= text.toString('latin1', at, lineEnd).includes('ENCRYPTED');
      at = lineEnd;
    } else if (run > at) {
      if (!isJoint(text, at, run)) {
        if (head.length < headLength) head += text.toString('latin1', at, Math.min(run, at + headLength));
        for (let index = at; index < run; index++) seen.add(text[index] ?? 0);
        if (run - at < shortRun) shortRuns++;
        length += run - at;
        end = run;
      }
      at = run;
    } else {
      const next = pastSeparator(text, at, limit);
      if (next === at) break;
      at = next;
    }
  }
  if (seen.size < leastVariety) return undefined;
  // One dash more where the lines were removed in a diff.
  const footer = /^-{4,6} ?END [A-Z0-9 ]{2,40}-{4,5}/.exec(text.toString('latin1', at, Math.min(textEnd, at + 64)));
  if (footer !== null) return { length, head, end: at + footer[0].length, isClosed: true, isEncrypted };
  return at >= limit ? { length, head, end, isClosed: false, isEncrypted } : undefined;
}

/** True when the DER sequence that the body begins with is as long as the body. */
export function hasDerLength(head: string, length: number): boolean {
  const bytes = Buffer.from(head.slice(0, 8), 'base64');
  const decoded = Math.floor((length * 3) / 4);
  const [tag, first = 0, second = 0, third = 0] = bytes;
  if (tag !== 0x30) return false;
  const content = first < 0x80 ? 2 + first : first === 0x81 ? 3 + second : first === 0x82 ? 4 + second * 256 + third : -1;
  return content >= 0 && Math.abs(decoded - content) <= 3;
}

function base64Run(text: Buffer, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const byte = text[at] ?? 0;
    const isBase64 = (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x2b || byte === 0x2f || byte === 0x3d;
    // A header line's name holds dashes: `Proc-Type: 4,ENCRYPTED`.
    if (!isBase64 && !(byte === 0x2d && at > from && at - from < 12 && text[at + 1] !== 0x2d)) break;
    at++;
  }
  return at;
}

/** Marks between the pieces of a body: a plus between string literals, the slashes of a comment. */
function isJoint(text: Buffer, from: number, to: number): boolean {
  return to - from <= 3 && /^[+/]+$/.test(text.toString('latin1', from, to));
}

/** Ends at the line's end, real or escaped; an escaped one is `\n` in a string. */
function endOfHeaderLine(text: Buffer, from: number, limit: number): number {
  let at = from;
  while (at < limit && text[at] !== 0x0a && text[at] !== 0x5c) at++;
  return at;
}

/** Past blanks, line ends and their escapes, quotes, commas, dots between PHP strings, comment marks; `at` itself if something else stands there. */
function pastSeparator(text: Buffer, at: number, limit: number): number {
  const byte = text[at] ?? 0;
  if (byte === 0x5c) {
    const escaped = text[at + 1];
    if (escaped === 0x6e || escaped === 0x72 || escaped === 0x74) return Math.min(limit, at + 2);
    return at + 1;
  }
  // A row of dots stands for what was left out; a row of dashes begins the footer.
  if (byte === 0x2e || byte === 0x2d) return text[at + 1] === byte ? at : at + 1;
  return ' \t\r\n"\'`,#*>|&;()'.includes(String.fromCharCode(byte)) ? at + 1 : at;
}
