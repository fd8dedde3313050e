// The text of a marked-up document, as a person would read it: in office formats one word may be spread over many elements. Pure.

/**
 * The text of XML in UTF-8 (or any encoding that agrees with ASCII): tags are dropped, the ends of paragraphs, cells and rows become line
 * feeds, references become their characters. Addresses in attributes, where links stand, follow as lines of their own.
 */
export function documentText(xml: Buffer): Buffer {
  const source = xml.toString('latin1');
  let text = '';
  for (let at = 0; at < source.length;) {
    const open = source.indexOf('<', at);
    if (open < 0) return Buffer.from(text + expand(source.slice(at)), 'latin1');
    text += expand(source.slice(at, open));
    const cdata = source.startsWith('<![CDATA[', open);
    const [mark, skipped] = cdata ? [']]>', 9] : source.startsWith('<!--', open) ? ['-->', 4] : ['>', 1];
    const close = source.indexOf(mark, open + skipped);
    const inner = source.slice(open + skipped, close < 0 ? source.length : close);
    text += cdata ? inner : mark === '>' ? tagText(inner) : '';
    at = close < 0 ? source.length : close + mark.length;
  }
  return Buffer.from(text, 'latin1');
}

/** Elements that end a line: paragraphs, breaks, cells, rows and shared strings of Word, Excel, PowerPoint, OpenDocument and HTML. */
const lineEnds = new Set('p br cr h c si row line-break table-cell table-row comment div li td th tr title h1 h2 h3 h4 h5 h6 pre'.split(' '));

function tagText(tag: string): string {
  const name = /^(\/?)(?:[\w.-]+:)?([\w.-]+)/.exec(tag);
  const isEnd = name?.[1] === '/' || tag.endsWith('/');
  const links = tag.includes('://') ? linksIn(tag) : '';
  if (tag.endsWith('/') && (name?.[2] === 's' || name?.[2] === 'tab')) return name[2] === 's' ? ' ' : '\t';
  return isEnd && lineEnds.has(name?.[2] ?? '') ? `${links}\n` : links;
}

/** Addresses in attributes, but for those that only name a vocabulary. */
function linksIn(tag: string): string {
  const links = Array.from(tag.matchAll(/\s([\w:.-]{1,100})\s?=\s?(?:"([^"]*)"|'([^']*)')/g))
    .filter(([, name, quoted, single]) => !name?.startsWith('xmlns') && (quoted ?? single ?? '').includes('://'))
    .map(([, , quoted, single]) => expand(quoted ?? single ?? ''));
  return links.map((link) => `\n${link}\n`).join('');
}

const namedCharacters: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

function expand(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{2,4}));/g, (all, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return namedCharacters.get(name) ?? all;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? Buffer.from(String.fromCodePoint(code)).toString('latin1') : all;
  });
}
