// How findings look on a terminal: severity labels, colours, and text that cannot act on the terminal it is shown on.

import type { Severity } from './severity.ts';

/** Wraps text in the escape codes of a colour, or leaves it as it is. */
export interface Paint {
  red(text: string): string;
  yellow(text: string): string;
  blue(text: string): string;
  green(text: string): string;
  bold(text: string): string;
  dim(text: string): string;
}

/** A paint that paints, or one that does not. */
export function createPaint(hasColor: boolean): Paint {
  const code = (open: number, close: number) => (text: string) => (hasColor ? `\u001b[${open}m${text}\u001b[${close}m` : text);
  return { red: code(31, 39), yellow: code(33, 39), blue: code(34, 39), green: code(32, 39), bold: code(1, 22), dim: code(2, 22) };
}

/** `[HIGH] `, `[MED]  ` or `[LOW]  `: always seven characters wide. */
export function severityLabel(severity: Severity, paint: Paint): string {
  if (severity === 'high') return `${paint.red('[HIGH]')} `;
  return severity === 'medium' ? `${paint.yellow('[MED]')}  ` : `${paint.blue('[LOW]')}  `;
}

/** The text without control characters: names of files, authors and rules come from outside and may hold anything. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/gu, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
