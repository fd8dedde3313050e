// Whether the body of a token is a value or a stand-in for one: documentation is full of tokens of x, of alphabets and of the word EXAMPLE.

/** none: a placeholder; little: could be one (a counted-up alphabet); full: nothing speaks against it. */
export type TokenWorth = 'none' | 'little' | 'full';

const standIns =
  /example|placeholder|redacted|changeme|change[_-]me|your[_-]?(?:api|token|key|secret|own)|insert[_-]?your|x{6}|\*{3}|\.{3}|0{12}|(?:dummy|sample|fake)[_-]?(?:key|token|secret)/i;

/** Bodies shorter than this say too little for the count of their characters to mean anything. */
const shortBody = 12;

/** Judges the part of a token that follows its public prefix. */
export function tokenWorth(body: string): TokenWorth {
  if (standIns.test(body)) return 'none';
  if (body.length < shortBody) return 'full';
  const distinct = new Set(body).size;
  if (distinct <= 3 || (body.length >= 32 && distinct <= 5)) return 'none';
  if (isRepeated(body)) return 'none';
  return longestSequence(body) * 2 >= Math.min(body.length, 24) ? 'little' : 'full';
}

/** True for a short text written again and again: `abcabcabcabc`. */
function isRepeated(body: string): boolean {
  for (let period = 1; period <= 6 && period * 3 <= body.length; period++) {
    if (
      body ===
      body
        .slice(0, period)
        .repeat(Math.ceil(body.length / period))
        .slice(0, body.length)
    )
      return true;
  }
  return false;
}

/** Where counting goes on in another alphabet. */
const wraps: ReadonlySet<string> = new Set(['90', '9a', '9A', 'z0', 'Z0', 'zA', 'Za']);

/** Length of the longest stretch that counts up or down: `abcdefgh`, `98765`. */
function longestSequence(body: string): number {
  let longest = 1;
  let up = 1;
  let down = 1;
  for (let index = 1; index < body.length; index++) {
    const step = body.charCodeAt(index) - body.charCodeAt(index - 1);
    const isWrap = wraps.has(body.slice(index - 1, index + 1));
    up = step === 1 || isWrap ? up + 1 : 1;
    down = step === -1 ? down + 1 : 1;
    longest = Math.max(longest, up, down);
  }
  return longest;
}
