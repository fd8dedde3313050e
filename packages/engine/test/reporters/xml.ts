// A strict reader of the XML that reports are made of: elements, attributes in double quotes, text and the five named references. It throws
// for everything that is not well-formed, and for characters XML 1.0 does not have.

/** An element and what is in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** The root element of a document. */
export function parseXml(document: string): Element {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(document)) throw new Error('a character that XML does not have');
  const declaration = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/.exec(document);
  if (declaration === null) throw new Error('no declaration');
  const reader = { text: document.trimEnd(), at: declaration[0].length };
  const root = element(reader);
  if (reader.at !== reader.text.length) throw new Error(`something after the root at ${reader.at}`);
  return root;
}

interface Reader {
  readonly text: string;
  at: number;
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.text) ?? undefined;
  reader.at += match?.[0].length ?? 0;
  return match;
}

function element(reader: Reader): Element {
  const name = take(reader, /<([a-z][a-z-]*)/y)?.[1];
  if (name === undefined) throw new Error(`no element at ${reader.at}`);
  const attributes: Record<string, string> = {};
  for (let match = take(reader, /\s+([a-z]+)="([^<"]*)"/y); match; match = take(reader, /\s+([a-z]+)="([^<"]*)"/y)) {
    if (Object.hasOwn(attributes, match[1] ?? '')) throw new Error(`an attribute twice at ${reader.at}`);
    attributes[match[1] ?? ''] = resolved((match[2] ?? '').replace(/[\t\n\r]/g, ' '));
  }
  if (take(reader, /\/>/y)) return { name, attributes, children: [], text: '' };
  if (!take(reader, />/y)) throw new Error(`a tag without end at ${reader.at}`);
  const children: Element[] = [];
  let text = '';
  for (;;) {
    text += resolved(take(reader, /[^<]*/y)?.[0] ?? '');
    if (take(reader, new RegExp(`</${name}>`, 'y'))) return { name, attributes, children, text };
    children.push(element(reader));
  }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolved(text: string): string {
  if (text.includes(']]>')) throw new Error('the end of a section where none began');
  return text.replace(/&(?:#(\d+);|([a-z]+);)?/g, (whole, code: string | undefined, name: string | undefined) => {
    const character = code === undefined ? named[name ?? ''] : String.fromCodePoint(Number(code));
    if (character === undefined || !/[\t\n\r -\ud7ff]/.test(character)) throw new Error(`a reference that is none: ${whole}`);
    return character;
  });
}
