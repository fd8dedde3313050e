// Builds XML and HTML without a way to forget the escaping: whatever is put into a template is text, unless a template made it.

/** Text that is markup already; only the functions of this file make it. */
export interface Markup {
  readonly markup: string;
}

/** What a template takes: text and numbers are escaped, markup and lists of markup are taken as they are. */
export type MarkupPart = string | number | Markup | readonly Markup[];

/** The tag for templates of XML and HTML. Good for text and for attribute values in double quotes. */
export function markup(literals: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup {
  return { markup: literals.reduce((text, literal, index) => text + escaped(parts[index - 1] as MarkupPart) + literal) };
}

/** A text of our own, as it stands: the content of a style or script element, which knows no escapes. Never for what comes from outside. */
export function verbatim(constant: string): Markup {
  return { markup: constant };
}

/** A value as the content of a script element of type `application/json`: nothing in it can end the element. */
export function embeddedJson(value: unknown): Markup {
  return { markup: JSON.stringify(value).replaceAll('<', String.raw`\u003c`) };
}

/** What XML 1.0 and HTML cannot hold, not even as a character reference. */
const impossible = /[\0-\b\v\f\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };

function escaped(part: MarkupPart): string {
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return part.replace(impossible, asNotation).replace(/[&<>"'\t\n\r]/g, (character) => references[character] ?? character);
  return 'markup' in part ? part.markup : part.map((one) => one.markup).join('');
}

/** A character that cannot be, shown as one writes it: `\u0000`. */
function asNotation(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
